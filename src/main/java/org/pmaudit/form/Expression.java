package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form works out, as it is written in a cell. */
record Expression(String text) {

  private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}?");
  private static final Pattern CALL = Pattern.compile("([A-Za-z][A-Za-z0-9:_.-]*)\\s*\\(");
  private static final Pattern FOREIGN =
      Pattern.compile("==|&&|\\|\\||!==|\\b(AND|OR|NOT|DIV|MOD)\\b|[\u201c\u201d\u2018\u2019]");
  private static final Pattern SELF = Pattern.compile("(?<![\\w./)\\]])\\.(?![\\w./])");

  private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

  /** What ODK documents; anything else passes validation and fails on the phone. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "if",
          "selected",
          "count-selected",
          "count",
          "sum",
          "round",
          "int",
          "number",
          "string",
          "string-length",
          "concat",
          "regex",
          "coalesce",
          "not",
          "true",
          "false",
          "today",
          "now",
          "once",
          "date",
          "format-date",
          "position",
          "max",
          "min",
          "selected-at",
          "jr:choice-name",
          "jr:itext",
          "indexed-repeat",
          "pulldata",
          "search",
          "count-non-empty",
          "checklist",
          "weighted-checklist",
          "contains",
          "starts-with",
          "ends-with",
          "substr",
          "substring-before",
          "substring-after",
          "translate",
          "normalize-space",
          "join",
          "pow",
          "log",
          "log10",
          "abs",
          "sin",
          "cos",
          "tan",
          "asin",
          "acos",
          "atan",
          "atan2",
          "sqrt",
          "exp",
          "exp10",
          "pi",
          "random",
          "randomize",
          "uuid",
          "digest",
          "base64-decode",
          "decimal-date-time",
          "decimal-time",
          "date-time",
          "format-date-time",
          "boolean",
          "boolean-from-string",
          "area",
          "distance",
          "instance",
          "current",
          "version",
          "property",
          "extract-signed",
          "intersects",
          "geofence",
          "item-at");

  /** The text without what stands in quotes. */
  private String bare() {
    return LITERAL.matcher(text).replaceAll("''");
  }

  /** The names it refers to, spaces inside kept. */
  List<String> references() {
    List<String> names = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(text);
    while (reference.find()) {
      names.add(reference.group(1));
    }
    return names;
  }

  /** The first sign or word that is not of this language. */
  Optional<String> foreign() {
    Matcher foreign = FOREIGN.matcher(bare());
    return foreign.find() ? Optional.of(foreign.group()) : Optional.empty();
  }

  List<String> unknownFunctions() {
    List<String> unknown = new ArrayList<>();
    Matcher call = CALL.matcher(REFERENCE.matcher(bare()).replaceAll("x"));
    while (call.find()) {
      String name = call.group(1);
      if (!OPERATORS.contains(name) && !FUNCTIONS.contains(name)) {
        unknown.add(name);
      }
    }
    return unknown;
  }

  /** Whether it speaks of the value of its own question. */
  boolean namesItself() {
    return SELF.matcher(REFERENCE.matcher(bare()).replaceAll("x")).find();
  }
}
