package org.pmaudit.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pmaudit.dataset.HxlTag;

/**
 * Decides what a column holds, from its tag, its header and the shape of its values. A sure word in
 * a short header is enough, unless all values are answers to a closed question; other words need
 * values that look the part; a few shapes are enough by themselves.
 */
final class ColumnRules {

  /** What a column holds, and why it seems so. */
  record Found(PersonalKind kind, String why) {}

  /** Kinds in the order in which they are tried: what is told more surely comes first. */
  private static final List<PersonalKind> ORDER =
      List.of(
          PersonalKind.DEVICE,
          PersonalKind.EMAIL,
          PersonalKind.PHONE,
          PersonalKind.DOCUMENT,
          PersonalKind.COORDINATES,
          PersonalKind.PERSON_NAME,
          PersonalKind.BIRTH,
          PersonalKind.MEDIA,
          PersonalKind.ADDRESS,
          PersonalKind.INCIDENT,
          PersonalKind.FREE_TEXT,
          PersonalKind.TRAIT);

  private final PersonalWords words;
  private final boolean ofPersons;

  /**
   * Rules for a table.
   *
   * @param ofPersons whether its rows seem to be persons or households
   */
  ColumnRules(PersonalWords words, boolean ofPersons) {
    this.words = words;
    this.ofPersons = ofPersons;
  }

  Optional<Found> judge(Optional<String> tag, HeaderWords header, ValueSample sample) {
    return byTag(tag.flatMap(HxlTag::parse))
        .or(() -> byHeader(header, sample))
        .or(() -> byValues(header, sample));
  }

  private static Optional<Found> byTag(Optional<HxlTag> tag) {
    return tag.flatMap(ColumnRules::kind)
        .map(kind -> new Found(kind, "its HXL tag is `%s`".formatted(tag.get())));
  }

  private static Optional<PersonalKind> kind(HxlTag tag) {
    boolean ofPerson = tag.name().equals("#contact") || tag.name().equals("#respondee");
    if (tag.attributes().contains("phone") && ofPerson) {
      return Optional.of(PersonalKind.PHONE);
    }
    if (tag.attributes().contains("email") && ofPerson) {
      return Optional.of(PersonalKind.EMAIL);
    }
    if (tag.name().equals("#geo") && !tag.attributes().contains("elevation")) {
      return Optional.of(PersonalKind.COORDINATES);
    }
    if (tag.name().equals("#contact") || (ofPerson && tag.attributes().contains("name"))) {
      return Optional.of(PersonalKind.PERSON_NAME);
    }
    return ofPerson ? Optional.of(PersonalKind.TRAIT) : Optional.empty();
  }

  private Optional<Found> byHeader(HeaderWords header, ValueSample sample) {
    for (PersonalKind kind : ORDER) {
      if (namesSurely(kind, header) && !isRefuted(kind, sample)) {
        return Optional.of(new Found(kind, "its header says " + said(kind, header)));
      }
      if (mayName(kind, header) && looksLike(kind, header, sample)) {
        return Optional.of(
            new Found(
                kind,
                "its header says %s and its values look like %s"
                    .formatted(said(kind, header), kind.words())));
      }
    }
    return Optional.empty();
  }

  /** The words of a header that name a kind; the longest, where one holds others. */
  private String said(PersonalKind kind, HeaderWords header) {
    Set<String> lists = new TreeSet<>(words.exact(kind));
    lists.addAll(words.sure(kind));
    lists.addAll(words.maybe(kind));
    if (namesPerson(kind, header)) {
      lists.addAll(words.list("name"));
      lists.addAll(words.list("person"));
    }
    List<String> found = header.whichAnywhere(lists);
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> holds(other, one)))
        .map("`%s`"::formatted)
        .collect(Collectors.joining(" and "));
  }

  private static boolean holds(String phrase, String other) {
    return !phrase.equals(other) && (" " + phrase + " ").contains(" " + other + " ");
  }

  private boolean namesSurely(PersonalKind kind, HeaderWords header) {
    if (header.isJust(words.exact(kind))) {
      return true;
    }
    return header.isShort()
        && !header.has(words.list("count"))
        && (header.has(words.sure(kind)) || namesPerson(kind, header));
  }

  private boolean namesPerson(PersonalKind kind, HeaderWords header) {
    return kind == PersonalKind.PERSON_NAME
        && header.has(words.list("name"))
        && header.has(words.list("person"));
  }

  private boolean mayName(PersonalKind kind, HeaderWords header) {
    return header.hasAnywhere(words.maybe(kind)) || header.hasAnywhere(words.sure(kind));
  }

  /** Whether the values show that the column is no such column, whatever its header says. */
  private static boolean isRefuted(PersonalKind kind, ValueSample sample) {
    return switch (kind) {
      case COORDINATES, BIRTH, DOCUMENT, DEVICE -> sample.isAll(Answers::isWord);
      case PERSON_NAME, PHONE, EMAIL, ADDRESS, TRAIT, INCIDENT, FREE_TEXT, MEDIA ->
          sample.isAll(Answers::isOne);
    };
  }

  private boolean looksLike(PersonalKind kind, HeaderWords header, ValueSample sample) {
    return switch (kind) {
      case EMAIL -> sample.mostly(20, PersonalShape::isEmail);
      case PHONE -> sample.mostly(50, PersonalShape::isPhone) && !header.has(words.list("count"));
      case DOCUMENT ->
          sample.mostly(50, PersonalShape::isDocumentNumber) && sample.percentDistinct() > 60;
      case COORDINATES -> sample.mostly(50, ColumnRules::isPlace);
      case PERSON_NAME -> looksLikeNames(header, sample);
      case MEDIA -> sample.mostly(20, PersonalShape::isMediaFile);
      case FREE_TEXT -> sample.mostly(30, text -> hasWords(text, 3));
      case INCIDENT -> sample.mostly(30, text -> hasWords(text, 5));
      case BIRTH -> ofPersons && header.isShort() && looksLikeAges(sample);
      case ADDRESS, TRAIT -> ofPersons && header.isShort() && !sample.isAll(Answers::isOne);
      case DEVICE -> false;
    };
  }

  /** Places are written as persons are, so a bare "name" counts only where rows are persons. */
  private boolean looksLikeNames(HeaderWords header, ValueSample sample) {
    boolean bare = header.has(words.list("name"));
    return !header.has(words.list("thing"))
        && (ofPersons || !bare)
        && sample.mostly(50, PersonalShape::isPersonName)
        && sample.percentDistinct() > 60;
  }

  /** What the values alone give away. */
  private Optional<Found> byValues(HeaderWords header, ValueSample sample) {
    if (sample.mostly(20, PersonalShape::isEmail)) {
      return found(PersonalKind.EMAIL);
    }
    boolean code = header.has(words.list("code"));
    if (!code && !sample.isFigures() && sample.mostly(50, ColumnRules::isDialled)) {
      return found(PersonalKind.PHONE);
    }
    if (!code && sample.mostly(50, PersonalShape::isPoint)) {
      return found(PersonalKind.COORDINATES);
    }
    return sample.mostly(50, PersonalShape::isMediaFile)
        ? found(PersonalKind.MEDIA)
        : Optional.empty();
  }

  private static Optional<Found> found(PersonalKind kind) {
    return Optional.of(new Found(kind, "its values look like " + kind.words()));
  }

  /** A phone number as one dials it, so that no count or id is taken for one. */
  private static boolean isDialled(String text) {
    return PersonalShape.isPhone(text)
        && (text.startsWith("+") || text.startsWith("0") || text.startsWith("("));
  }

  private static boolean isPlace(String text) {
    return PersonalShape.isPoint(text) || PersonalShape.isDegrees(text);
  }

  /** A few of the numbers may be mistyped, or stand for "not known". */
  private static boolean looksLikeAges(ValueSample sample) {
    return sample.mostly(80, ColumnRules::isAge) && sample.count(text -> text.length() == 2) > 0;
  }

  private static boolean isAge(String text) {
    return text.matches("\\d{1,3}") && Integer.parseInt(text) <= 120;
  }

  private static boolean hasWords(String text, int atLeast) {
    return text.split("\\s+", -1).length >= atLeast && text.length() >= 5 * atLeast;
  }
}
