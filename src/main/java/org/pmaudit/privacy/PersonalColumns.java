package org.pmaudit.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;
import org.pmaudit.problem.UnusableInputException;

/** The columns of a table that seem to hold personal data, in their order. */
public record PersonalColumns(List<PersonalColumn> all) {

  private static final PersonalWords WORDS = PersonalWords.read();

  public PersonalColumns {
    all = List.copyOf(all);
  }

  /** Looks at the headers, the tags and the first values of a table; no value is kept. */
  public static PersonalColumns of(Table table) throws UnusableInputException {
    List<HeaderWords> headers = table.columns().stream().map(HeaderWords::of).toList();
    boolean ofPersons = headers.stream().anyMatch(each -> each.has(WORDS.list("of persons")));
    ColumnRules rules = new ColumnRules(WORDS, ofPersons);
    List<ValueSample> samples = ValueSample.of(table);
    List<PersonalColumn> found = new ArrayList<>();
    for (Column column : table.columns()) {
      int index = column.index();
      if (holdsTheFilesName(table, column)) {
        continue;
      }
      rules
          .judge(column.tag(), headers.get(index), samples.get(index))
          .map(each -> personal(column, each, ofPersons))
          .ifPresent(found::add);
    }
    return new PersonalColumns(found);
  }

  /** What stands for the unit of a form that does not say which it is about. */
  private static boolean holdsTheFilesName(Table table, Column column) {
    return column.header().isEmpty()
        && table.unitColumn().isPresent()
        && table.unitColumn().getAsInt() == column.index();
  }

  public Optional<PersonalColumn> at(int column) {
    return all.stream().filter(each -> each.column().index() == column).findFirst();
  }

  /** Those that are never opened. */
  public List<PersonalColumn> withheld() {
    return all.stream().filter(PersonalColumn::isWithheld).toList();
  }

  /** Whether a file with these columns must not be passed on. */
  public boolean hasErrors() {
    return all.stream().anyMatch(each -> each.level() == PersonalColumn.Level.ERROR);
  }

  private static PersonalColumn personal(
      Column column, ColumnRules.Found found, boolean ofPersons) {
    return new PersonalColumn(column, found.kind(), level(found.kind(), ofPersons), found.why());
  }

  private static PersonalColumn.Level level(PersonalKind kind, boolean ofPersons) {
    return switch (kind) {
      case PERSON_NAME, PHONE, EMAIL, DOCUMENT, INCIDENT -> PersonalColumn.Level.ERROR;
      case COORDINATES -> ofPersons ? PersonalColumn.Level.ERROR : PersonalColumn.Level.WARNING;
      case DEVICE -> PersonalColumn.Level.INFO;
      case BIRTH, ADDRESS, TRAIT, FREE_TEXT, MEDIA -> PersonalColumn.Level.WARNING;
    };
  }
}
