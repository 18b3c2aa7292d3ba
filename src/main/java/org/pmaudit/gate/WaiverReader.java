package org.pmaudit.gate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Vocabulary;
import org.pmaudit.checklist.YamlFile;
import org.pmaudit.checklist.YamlReader;
import org.pmaudit.checklist.YamlValue;
import org.pmaudit.problem.UnusableInputException;

/** Reads {@code waivers.yaml}, with every problem at once. */
public final class WaiverReader {

  private static final Pattern WEB = Pattern.compile("https?://\\S{1,2000}");
  private static final int LONGEST = 3660;

  private final YamlFile file;
  private final OptionalInt maxDays;
  private final Map<String, String> criteria = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  private WaiverReader(YamlFile file, List<Checklist> checklists, OptionalInt maxDays) {
    this.file = file;
    for (Checklist checklist : checklists) {
      checklist.switchedOff().forEach(off -> criteria.put(off.criterion(), off.criterion()));
      for (Criterion criterion : checklist.criteria()) {
        criterion.deprecatedIds().forEach(old -> criteria.putIfAbsent(old, criterion.id()));
        criteria.put(criterion.id(), criterion.id());
      }
    }
    Optional<Integer> own = file.top().take("max_days").whole(1, LONGEST);
    this.maxDays = maxDays.isPresent() || own.isEmpty() ? maxDays : OptionalInt.of(own.get());
  }

  /**
   * Reads the waivers of a run.
   *
   * @param checklists those of the run; a waiver of any other criterion is a problem
   * @param maxDays how long a waiver may hold after its approval; absent: what the file's {@code
   *     max_days} says, else a year
   */
  public static List<Waiver> read(Path path, List<Checklist> checklists, OptionalInt maxDays)
      throws UnusableInputException {
    return read(YamlFile.read(path), checklists, maxDays);
  }

  static List<Waiver> read(YamlFile file, List<Checklist> checklists, OptionalInt maxDays)
      throws UnusableInputException {
    List<Waiver> waivers = new WaiverReader(file, checklists, maxDays).read();
    file.throwIfAny();
    return waivers;
  }

  private List<Waiver> read() {
    YamlReader top = file.top();
    top.take("max_days");
    List<Waiver> waivers = new ArrayList<>();
    for (YamlValue item : top.need("waivers").items()) {
      item.mapping().ifPresent(reader -> waivers.add(waiver(reader)));
    }
    top.noOthers();
    return waivers;
  }

  private Waiver waiver(YamlReader reader) {
    String criterion = criterion(reader.need("criterion"));
    String unit = unit(reader.need("unit"), criterion);
    String reason = reader.need("reason").text().orElse("");
    String approvedBy = role(reader.need("approved_by"));
    Optional<LocalDate> approvedOn = reader.need("approved_on").date();
    YamlValue end = reader.need("expires");
    Optional<LocalDate> expires = end.date();
    if (approvedOn.isPresent() && expires.isPresent()) {
      check(approvedOn.get(), expires.get(), end);
    }
    Optional<String> link =
        reader.take("link").text(WEB, "write the whole address, as https://example.org/page");
    reader.noOthers();
    return new Waiver(
        criterion,
        unit,
        reason,
        approvedBy,
        approvedOn.orElse(LocalDate.EPOCH),
        expires.orElse(LocalDate.EPOCH),
        link,
        file.place(reader.mark()));
  }

  /** The id the criterion has today. */
  private String criterion(YamlValue value) {
    Optional<String> id = value.text();
    if (id.isPresent() && !criteria.containsKey(id.get())) {
      value.problem(
          "no checklist of this run has a criterion `%s`".formatted(OneLine.of(id.get())),
          Vocabulary.hint(
              id.get(), criteria.keySet(), "`pmaudit show CHECKLIST` lists its criteria"));
    }
    return id.map(known -> criteria.getOrDefault(known, known)).orElse("");
  }

  private String unit(YamlValue value, String criterion) {
    String unit = value.text().orElse("");
    if (!unit.isEmpty() && !seen.add(criterion + "\n" + unit)) {
      value.problem(
          "a second waiver of `%s` for `%s`".formatted(criterion, OneLine.of(unit)),
          "keep the one that holds");
    }
    return unit;
  }

  private static String role(YamlValue value) {
    Optional<String> role = value.text();
    if (role.filter(text -> text.contains("@")).isPresent()) {
      value.problem(
          "`approved_by` must be a role, but is an address",
          "write the role, such as `Area coordinator`; a person's address does not belong here");
    }
    return role.orElse("");
  }

  private void check(LocalDate approvedOn, LocalDate expires, YamlValue end) {
    if (expires.isBefore(approvedOn)) {
      end.problem("it expires on %s, before it was approved".formatted(expires));
      return;
    }
    LocalDate latest =
        maxDays.isPresent() ? approvedOn.plusDays(maxDays.getAsInt()) : approvedOn.plusYears(1);
    if (expires.isAfter(latest)) {
      String longest = maxDays.isPresent() ? maxDays.getAsInt() + " days" : "a year";
      end.problem(
          "it expires more than %s after its approval".formatted(longest),
          "choose %s or earlier, and renew it then".formatted(latest));
    }
  }
}
