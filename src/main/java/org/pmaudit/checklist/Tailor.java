package org.pmaudit.checklist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.text.Sha256;

/** Applies a tailoring to its checklist. */
final class Tailor {

  private final Tailoring tailoring;
  private final Checklist base;
  private final Surroundings surroundings;
  private final YamlReader top;
  private final List<Tailored.Change> changes = new ArrayList<>();

  Tailor(Tailoring tailoring, Checklist base, Surroundings surroundings) {
    this.tailoring = tailoring;
    this.base = base;
    this.surroundings = surroundings;
    this.top = tailoring.top();
  }

  /** Of use only if the file has no problems afterwards. */
  Tailored apply() {
    tailoring.checkMadeFor(base);
    Bands bands = RatingReader.bands(noted("bands"), base.bands());
    Caps caps = RatingReader.caps(noted("caps"), base.caps());
    YamlValue floor = noted("floor");
    Catalogue known =
        surroundings
            .catalogue()
            .withIndicators(base.indicators().values())
            .withSources(base.sources().values());
    YamlValue namespaceValue = top.take("namespace");
    Optional<String> namespace = NamespaceReader.read(namespaceValue, surroundings);
    Optional<YamlReader> added = top.take("add").mapping();
    if (added.isPresent() && !namespaceValue.isPresent()) {
      top.need("namespace");
    }
    Catalogue catalogue =
        added.map(reader -> DefinitionsReader.read(reader, known, namespace)).orElse(known);
    CriterionReader criteria = criteria(catalogue, namespace);
    Map<String, Criterion> all = changed(catalogue, criteria);
    List<SwitchedOff> off = switchOff(all);
    added.ifPresent(reader -> add(reader, criteria, all));
    Map<ProtectionArea, AreaGuide> areas = contacts();
    top.noOthers();
    return new Tailored(
        base,
        checklist(
            bands,
            caps,
            RatingReader.floor(floor, base.floor()),
            catalogue,
            List.copyOf(all.values()),
            off,
            areas),
        tailoring.signedOffBy(),
        tailoring.signedOffOn(),
        changes);
  }

  private Adaptation adaptation(List<SwitchedOff> off) {
    return new Adaptation(
        Optional.of(new Adaptation.SignedOff(tailoring.signedOffBy(), tailoring.signedOffOn())),
        List.of(),
        off,
        base.adaptation().onlyAreas());
  }

  private CriterionReader criteria(Catalogue catalogue, Optional<String> namespace) {
    Set<String> taken = new HashSet<>();
    for (Criterion criterion : base.criteria()) {
      taken.add(criterion.id());
      taken.addAll(criterion.deprecatedIds());
    }
    Set<String> prefixes = surroundings.criterionPrefixes();
    return new CriterionReader(
        catalogue,
        new IdRegister(
            "criterion",
            IdRegister.CODE,
            id -> taken.contains(id) || prefixes.stream().anyMatch(id::startsWith),
            namespace.map(word -> word.toUpperCase(Locale.ROOT) + "-")));
  }

  /** Takes a value of the whole checklist and notes where each of its keys comes from. */
  private YamlValue noted(String key) {
    YamlValue value = top.take(key);
    if (value.node().isPresent() && value.node().get() instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(e -> note(base.id(), key + "." + e.key().text(), e.key().mark()));
    } else if (value.isPresent()) {
      note(base.id(), key, value.mark());
    }
    return value;
  }

  private void note(String of, String key, YamlNode.Mark mark) {
    changes.add(new Tailored.Change(of, key, tailoring.file().place(mark)));
  }

  private Map<String, Criterion> changed(Catalogue catalogue, CriterionReader criteria) {
    Map<String, Criterion> all = new LinkedHashMap<>();
    base.criteria().forEach(criterion -> all.put(criterion.id(), criterion));
    CriterionChanger changer = new CriterionChanger(catalogue, criteria);
    Optional<YamlReader> change = top.take("change").mapping();
    change.ifPresent(
        reader -> {
          for (YamlNode.Scalar key : reader.keys()) {
            Optional<Criterion> old = criterion(key);
            Optional<YamlReader> keys = reader.take(key.text()).mapping();
            if (old.isPresent() && keys.isPresent()) {
              all.put(old.get().id(), changer.change(old.get(), keys.get()));
              keys.get().keys().forEach(k -> note(old.get().id(), k.text(), k.mark()));
            }
          }
        });
    return all;
  }

  private List<SwitchedOff> switchOff(Map<String, Criterion> all) {
    List<SwitchedOff> off = new ArrayList<>(base.switchedOff());
    Optional<YamlReader> list = top.take("switch_off").mapping();
    list.ifPresent(
        reader -> {
          for (YamlNode.Scalar key : reader.keys()) {
            Optional<Criterion> criterion = criterion(key);
            YamlValue value = reader.take(key.text());
            Optional<String> reason = value.mapping("write `{reason: …}`").flatMap(Tailor::reason);
            if (criterion.isPresent() && reason.isPresent()) {
              String id = criterion.get().id();
              refuseBoth(id, key);
              off.add(new SwitchedOff(id, criterion.get().title(), reason.get()));
              all.remove(id);
              note(id, Tailored.Change.SWITCH_OFF, key.mark());
            }
          }
          if (all.isEmpty()) {
            tailoring.file().problem(reader.mark(), "every criterion is switched off");
          }
        });
    return off;
  }

  private static Optional<String> reason(YamlReader reader) {
    Optional<String> reason = reader.need("reason").text();
    reader.noOthers();
    return reason;
  }

  private void refuseBoth(String id, YamlNode.Scalar key) {
    if (changes.stream().anyMatch(change -> change.of().equals(id))) {
      tailoring
          .file()
          .problem(
              key.mark(),
              "`%s` is changed and switched off".formatted(id),
              "leave one of the two out");
    }
  }

  private Optional<Criterion> criterion(YamlNode.Scalar key) {
    Optional<Criterion> found = base.findCriterion(key.text());
    if (found.isEmpty()) {
      tailoring
          .file()
          .problem(
              key.mark(),
              "unknown criterion `%s`".formatted(SourceText.words(key.text())),
              Vocabulary.hint(
                  key.text(),
                  base.criteria().stream().map(Criterion::id).toList(),
                  "`pmaudit show %s` shows all.".formatted(base.id())));
    }
    return found;
  }

  private void add(YamlReader reader, CriterionReader criteria, Map<String, Criterion> all) {
    YamlValue list = reader.take("criteria");
    for (Criterion criterion : criteria.read(list)) {
      all.put(criterion.id(), criterion);
      note(criterion.id(), Tailored.Change.ADD, list.mark());
    }
    reader.noOthers();
  }

  private Map<ProtectionArea, AreaGuide> contacts() {
    Map<ProtectionArea, AreaGuide> areas = new EnumMap<>(ProtectionArea.class);
    areas.putAll(base.areas());
    Optional<YamlReader> contacts = top.take("contacts").mapping();
    contacts.ifPresent(
        reader -> {
          for (YamlNode.Scalar key : reader.keys()) {
            YamlValue named = new YamlValue(tailoring.file(), "`contacts`", Optional.of(key));
            Optional<ProtectionArea> area = named.word(CriterionReader.AREAS);
            List<String> mailboxes = mailboxes(reader.take(key.text()));
            area.ifPresent(
                known ->
                    areas.computeIfPresent(known, (same, guide) -> guide.withContacts(mailboxes)));
            note(base.id(), "contacts." + key.text(), key.mark());
          }
        });
    return areas;
  }

  private static List<String> mailboxes(YamlValue list) {
    List<String> mailboxes = new ArrayList<>();
    list.someItems().forEach(item -> PortfolioReader.mailbox(item).ifPresent(mailboxes::add));
    return mailboxes;
  }

  private Checklist checklist(
      Bands bands,
      Caps caps,
      BigDecimal floor,
      Catalogue catalogue,
      List<Criterion> criteria,
      List<SwitchedOff> off,
      Map<ProtectionArea, AreaGuide> areas) {
    String digests = base.sha256() + "\n" + tailoring.file().sha256();
    return new Checklist(
        base.id(),
        base.version(),
        base.namespace(),
        base.sector(),
        base.unit(),
        base.people(),
        base.context(),
        base.title(),
        bands,
        caps,
        floor,
        IndicatorsInUse.of(catalogue, base.unit(), base.people(), base.context(), criteria),
        ChecklistReader.sourcesInUse(catalogue, criteria),
        criteria,
        adaptation(off),
        areas,
        Sha256.hex(digests));
  }
}
