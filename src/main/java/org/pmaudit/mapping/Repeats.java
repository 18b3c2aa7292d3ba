package org.pmaudit.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pmaudit.dataset.Table;

/**
 * The tables of a run that are repeats of a form in another: sheets of a KoboToolbox workbook,
 * files of an ODK Central zip. Those whose form is not there stand by themselves.
 */
final class Repeats {

  private final List<Table> tables;
  private final List<Repeat> found = new ArrayList<>();

  private Repeats(List<Table> tables) {
    this.tables = tables;
  }

  static Repeats of(List<Table> tables) {
    Repeats repeats = new Repeats(List.copyOf(tables));
    for (Table table : tables) {
      if (isRepeat(table)) {
        repeats.parent(table).ifPresent(repeats.found::add);
      }
    }
    return repeats;
  }

  /** Those of a form, in their order. */
  List<Repeat> in(Table form) {
    return found.stream().filter(repeat -> repeat.parent() == form).toList();
  }

  Optional<Repeat> at(Table table) {
    return found.stream().filter(repeat -> repeat.table() == table).findFirst();
  }

  private static boolean isRepeat(Table table) {
    return table.columns().stream().anyMatch(FinerRows::isParentKey);
  }

  private Optional<Repeat> parent(Table repeat) {
    List<Repeat> candidates =
        tables.stream()
            .filter(table -> !isRepeat(table))
            .flatMap(table -> join(repeat, table).stream())
            .toList();
    Optional<Repeat> sheet =
        candidates.stream().filter(one -> one.parent().file().equals(repeat.file())).findFirst();
    return sheet.or(() -> named(candidates)).or(() -> alone(candidates));
  }

  private static Optional<Repeat> join(Table repeat, Table parent) {
    return RepeatKey.of(repeat, parent).map(key -> new Repeat(repeat, parent, key));
  }

  /** The file whose name the repeat's begins with: {@code form.csv}, {@code form-latrines.csv}. */
  private static Optional<Repeat> named(List<Repeat> candidates) {
    return candidates.stream()
        .filter(one -> stem(one.table()).startsWith(stem(one.parent()) + "-"))
        .max(Comparator.comparingInt(one -> stem(one.parent()).length()));
  }

  /** The only form among the files, where keys are more than numbers of rows. */
  private static Optional<Repeat> alone(List<Repeat> candidates) {
    return candidates.size() == 1 && !candidates.get(0).key().isNumber()
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  private static String stem(Table table) {
    int dot = table.file().lastIndexOf('.');
    return dot > table.file().lastIndexOf('/') ? table.file().substring(0, dot) : table.file();
  }
}
