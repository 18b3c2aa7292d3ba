package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pmaudit.problem.Note;
import org.pmaudit.problem.Notes;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** Files written by a test, and what is read from them. */
final class Fixture {

  private Fixture() {}

  /** What a table held: its rows as texts, its books and notes. */
  record Read(List<List<String>> rows, List<Long> numbers, RowBooks books, List<Note> notes) {}

  static Path write(Path folder, String name, String text) {
    return write(folder, name, text, StandardCharsets.UTF_8);
  }

  static Path write(Path folder, String name, String text, Charset charset) {
    return write(folder, name, text.getBytes(charset));
  }

  static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static DataFiles open(Path... files) {
    return open(ReadOptions.DETECT, files);
  }

  static DataFiles open(ReadOptions options, Path... files) {
    List<String> names = new ArrayList<>();
    for (Path file : files) {
      names.add(file.toString());
    }
    return DataFiles.open(names, InputStream.nullInputStream(), options);
  }

  static Table table(Path file) {
    return table(ReadOptions.DETECT, file);
  }

  static Table table(ReadOptions options, Path file) {
    DataFiles opened = open(options, file);
    if (opened.tables().size() != 1) {
      throw new AssertionError(opened.toString());
    }
    return opened.tables().get(0);
  }

  static Read read(Table table) {
    return read(table, 1);
  }

  /** Reads a table that may turn out broken, which is said and never thrown otherwise. */
  static void readOrRefuse(Table table) {
    BitSet wanted = new BitSet();
    wanted.set(0, table.columns().size());
    try {
      for (Slice slice : table.slices(2)) {
        slice.read(wanted, row -> !texts(row).isEmpty(), new Notes());
      }
    } catch (UnusableInputException refused) {
      if (refused.problems().size() != 1) {
        throw new AssertionError(refused);
      }
    }
  }

  static Read read(Table table, int slices) {
    List<List<String>> rows = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    RowBooks books = new RowBooks(0, 0, 0, 0, 0);
    Notes notes = new Notes();
    BitSet wanted = new BitSet();
    wanted.set(0, table.columns().size());
    try {
      for (Slice slice : table.slices(slices)) {
        Notes ofSlice = new Notes();
        books =
            books.plus(
                slice.read(
                    wanted,
                    row -> {
                      numbers.add(row.number());
                      return rows.add(texts(row));
                    },
                    ofSlice));
        notes.append(ofSlice);
      }
    } catch (UnusableInputException unusable) {
      throw new AssertionError(unusable);
    }
    return new Read(rows, numbers, books, notes.all());
  }

  static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < row.width(); column++) {
      texts.add(row.text(column));
    }
    return texts;
  }

  static List<String> headers(Table table) {
    return table.columns().stream().map(Column::header).toList();
  }

  static List<String> messages(List<Note> notes) {
    return notes.stream()
        .map(note -> note.code() + " " + lastName(note.place().toString()))
        .toList();
  }

  /** Problems as printed, without the folder of their files. */
  static List<String> printed(Path folder, List<Problem> problems) {
    return problems.stream()
        .map(problem -> problem.toString().replace(folder.toString().replace('\\', '/') + "/", ""))
        .toList();
  }

  private static String lastName(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }
}
