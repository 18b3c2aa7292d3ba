package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.checklist.Measure;
import org.pmaudit.text.Folding;

/**
 * What the questions of forms are called: the indicators and criteria of a checklist, by the ids,
 * labels, questions and synonyms that stand for a whole text, or by the one id that a text of other
 * words carries.
 */
public final class QuestionNames {

  /** In a longer text an id is mentioned rather than asked for. */
  private static final int LONGEST_WITH_ID = 200;

  /** {@code 3.2 a)}, {@code Q4:}, {@code B.}; in any digits. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^\\s*(?:\\(?(?:\\p{L}?\\p{Nd}+(?:[.\\-]\\p{Nd}+)*\\p{L}?[.):\\-]*|\\p{L}[.)]+)\\s+){1,3}");

  private static final Pattern ID =
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+|(?<=[\\[({])[A-Za-z0-9]+(?=[\\])}])");

  private static final Pattern OPENING = Pattern.compile("[\\s\\p{Punct}]*");
  private static final Pattern CLOSING = Pattern.compile("[\\s\\p{Punct}؟]*");

  /**
   * What a text asks for.
   *
   * @param target the id of an indicator or criterion
   * @param how by which name it was known: {@code id}, {@code label}, {@code synonym}
   */
  public record Name(String target, String how) {}

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Name> ids = new HashMap<>();
  private final Map<String, TagPattern> tags = new LinkedHashMap<>();
  private final Set<String> twice = new LinkedHashSet<>();
  private final Map<String, Set<String>> measured = new HashMap<>();

  public QuestionNames(Checklist checklist) {
    checklist.indicators().values().forEach(this::add);
    checklist.criteria().forEach(this::add);
    twice.forEach(names::remove);
  }

  /** What a text asks for; nothing where it names several things, or only mentions one. */
  public Optional<Name> of(String text) {
    return whole(text)
        .or(() -> whole(NUMBERING.matcher(text).replaceFirst("")))
        .or(() -> whole(text.substring(text.lastIndexOf('/') + 1)))
        .or(() -> carried(text));
  }

  /** The indicators that an HXL tag stands for. */
  public List<Name> tagged(String tag) {
    return tags.entrySet().stream()
        .filter(one -> one.getValue().matches(tag))
        .map(one -> new Name(one.getKey(), "hxl"))
        .toList();
  }

  /** The words of a question without its number and the ids it carries; all where none are left. */
  public String words(String text) {
    String words = NUMBERING.matcher(text).replaceFirst("");
    for (MatchResult id : idsIn(words)) {
      words = words.replace(id.group(), " ");
    }
    words = words.replaceAll("[\\[({]\\s*[\\])}]", " ").strip();
    return Folding.fold(words).isEmpty() ? text : words;
  }

  /** The targets whose ids stand in a text, where there are several, so that it asks for none. */
  public Set<String> severalIn(String text) {
    boolean named = text.length() > LONGEST_WITH_ID || of(text).isPresent();
    Set<String> targets = named ? Set.of() : targets(idsIn(text));
    return targets.size() > 1 ? targets : Set.of();
  }

  private void add(Indicator indicator) {
    add(indicator.id(), "id", ids(indicator.id(), indicator.deprecatedIds()));
    List<String> labels = new ArrayList<>(indicator.label().byLanguage().values());
    indicator.question().ifPresent(texts -> labels.addAll(texts.byLanguage().values()));
    add(indicator.id(), "label", labels);
    add(indicator.id(), "synonym", indicator.synonyms());
    indicator.hxl().flatMap(TagPattern::of).ifPresent(tag -> tags.put(indicator.id(), tag));
  }

  private void add(Criterion criterion) {
    add(criterion.id(), "id", ids(criterion.id(), criterion.deprecatedIds()));
    add(criterion.id(), "label", criterion.title().byLanguage().values());
    Set<String> needed = new LinkedHashSet<>();
    if (criterion.measure() instanceof Measure.Single single) {
      needed.add(single.indicator());
    }
    criterion.measure().parts().forEach(part -> needed.add(part.indicator()));
    measured.put(criterion.id(), needed);
  }

  private List<String> ids(String id, List<String> before) {
    List<String> all = new ArrayList<>(before);
    all.add(id);
    all.forEach(each -> ids.put(lower(each), new Name(id, "id")));
    return all;
  }

  private static String lower(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  /** A name of two things names neither; an id is stronger than a label, a label than a synonym. */
  private void add(String target, String how, Collection<String> texts) {
    for (String text : texts) {
      String folded = Folding.fold(text);
      Name before = names.putIfAbsent(folded, new Name(target, how));
      if (before != null && before.how().equals(how) && !before.target().equals(target)) {
        twice.add(folded);
      }
    }
  }

  private Optional<Name> whole(String text) {
    String folded = Folding.fold(text);
    return folded.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(folded));
  }

  /** The one id that begins or ends a short text of any words, or stands in brackets in it. */
  private Optional<Name> carried(String text) {
    if (text.length() > LONGEST_WITH_ID) {
      return Optional.empty();
    }
    List<MatchResult> found = idsIn(text);
    Set<String> targets = targets(found);
    return targets.size() == 1 && found.stream().anyMatch(match -> isCarried(text, match))
        ? targets.stream().map(target -> new Name(target, "id")).findFirst()
        : Optional.empty();
  }

  /** What ids stand for; a criterion beside an indicator that it is judged from adds nothing. */
  private Set<String> targets(List<MatchResult> found) {
    Set<String> all =
        found.stream()
            .flatMap(match -> Optional.ofNullable(ids.get(lower(match.group()))).stream())
            .map(Name::target)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> own = new LinkedHashSet<>(all);
    own.removeIf(id -> measured.getOrDefault(id, Set.of()).stream().anyMatch(all::contains));
    return own;
  }

  private List<MatchResult> idsIn(String text) {
    return ID.matcher(text)
        .results()
        .filter(match -> ids.containsKey(lower(match.group())))
        .toList();
  }

  /** Whether an id is put to a text as its name; one within a sentence is only spoken of. */
  private static boolean isCarried(String text, MatchResult id) {
    String before = NUMBERING.matcher(text.substring(0, id.start())).replaceFirst("");
    if (OPENING.matcher(before).matches()) {
      return true;
    }
    String after = text.substring(id.end());
    boolean bracketed = before.matches("(?s).*[\\[({]") && after.matches("(?s)[\\])}].*");
    return (bracketed || CLOSING.matcher(after).matches()) && !endsSentence(text);
  }

  private static boolean endsSentence(String text) {
    return text.stripTrailing().endsWith(".");
  }
}
