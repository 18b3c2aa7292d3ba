package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.pmaudit.checklist.Checklist;
import org.pmaudit.checklist.Criterion;
import org.pmaudit.checklist.Indicator;
import org.pmaudit.dataset.Caption;
import org.pmaudit.text.Folding;

/** Which indicators and criteria the captions of a form ask for, by their exact names. */
final class AskedNames {

  /** In a longer text an id is mentioned rather than asked for. */
  private static final int LONGEST_WITH_ID = 200;

  private static final Pattern NUMBERING =
      Pattern.compile("^\\s*(?:\\p{L}?\\d+(?:[.\\-]\\d+)*[.):]?|\\p{L}[.)])\\s+");
  private static final Pattern ID =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+|(?<=[\\[({])[a-z0-9]+(?=[\\])}])");

  private record Name(String target, String how) {}

  private final Map<String, Name> names = new HashMap<>();
  private final Map<String, Name> ids = new HashMap<>();
  private final Map<String, TagPattern> tags = new LinkedHashMap<>();
  private final Map<String, AskedCriterion.Asked> asked = new LinkedHashMap<>();
  private final Set<String> twice = new LinkedHashSet<>();

  AskedNames(Checklist checklist, List<Caption> captions) {
    checklist.indicators().values().forEach(this::addName);
    checklist.criteria().forEach(this::addName);
    twice.forEach(names::remove);
    captions.forEach(this::ask);
  }

  /** The place that asks for an indicator or criterion. */
  Optional<AskedCriterion.Asked> of(String id) {
    return Optional.ofNullable(asked.get(id));
  }

  private void addName(Indicator indicator) {
    add(indicator.id(), "id", ids(indicator.id(), indicator.deprecatedIds()));
    List<String> labels = new ArrayList<>(indicator.label().byLanguage().values());
    indicator.question().ifPresent(texts -> labels.addAll(texts.byLanguage().values()));
    add(indicator.id(), "label", labels);
    add(indicator.id(), "synonym", indicator.synonyms());
    indicator.hxl().flatMap(TagPattern::of).ifPresent(tag -> tags.put(indicator.id(), tag));
  }

  private void addName(Criterion criterion) {
    add(criterion.id(), "id", ids(criterion.id(), criterion.deprecatedIds()));
    add(criterion.id(), "label", criterion.title().byLanguage().values());
  }

  private List<String> ids(String id, List<String> before) {
    List<String> all = new ArrayList<>(before);
    all.add(id);
    all.forEach(each -> ids.put(each, new Name(id, "id")));
    return all;
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

  private void ask(Caption caption) {
    if (caption.text().startsWith("#")) {
      tags.forEach(
          (indicator, tag) -> {
            if (tag.matches(caption.text())) {
              put(new Name(indicator, "hxl"), caption);
            }
          });
      return;
    }
    named(caption.text()).ifPresent(name -> put(name, caption));
  }

  private Optional<Name> named(String text) {
    return whole(text)
        .or(() -> whole(NUMBERING.matcher(text).replaceFirst("")))
        .or(() -> whole(text.substring(text.lastIndexOf('/') + 1)))
        .or(() -> carried(text));
  }

  private Optional<Name> whole(String text) {
    String folded = Folding.fold(text);
    return folded.isEmpty() ? Optional.empty() : Optional.ofNullable(names.get(folded));
  }

  /** The one id that stands in a short text of any words. */
  private Optional<Name> carried(String text) {
    if (text.length() > LONGEST_WITH_ID) {
      return Optional.empty();
    }
    Set<Name> found = new LinkedHashSet<>();
    ID.matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(id -> Optional.ofNullable(ids.get(id)).ifPresent(found::add));
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private void put(Name name, Caption caption) {
    asked.putIfAbsent(name.target(), new AskedCriterion.Asked(name.target(), name.how(), caption));
  }
}
