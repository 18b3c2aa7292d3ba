package org.pmaudit.dataset;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;

/** Finds the files that the words of a command line stand for. */
final class Inputs {

  /** A stream is held in memory, since no copy of personal data may lie on a disk. */
  private static final int LARGEST_STREAM = 256 << 20;

  private static final Set<String> DATA_ENDINGS =
      Set.of("csv", "tsv", "xlsx", "xlsm", "xls", "docx", "docm", "zip");

  private final Function<Source, List<DataFile>> opener;
  private final List<DataFile> files = new ArrayList<>();

  private Inputs(Function<Source, List<DataFile>> opener) {
    this.opener = opener;
  }

  /** Opens what the inputs stand for, in their order. */
  static List<DataFile> open(
      List<String> inputs, InputStream stdin, Function<Source, List<DataFile>> opener) {
    Inputs found = new Inputs(opener);
    for (String input : inputs) {
      if (input.equals(DataFiles.STDIN)) {
        found.addStream("stdin", stdin);
      } else {
        found.add(input);
      }
    }
    return found.files;
  }

  /** Whether a name ends like that of a data file; not one that Excel or a Mac leaves behind. */
  static boolean isDataFile(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return DATA_ENDINGS.contains(ending) && !name.startsWith(".") && !name.startsWith("~$");
  }

  private void add(String input) {
    String name = input.replace(File.separatorChar, '/');
    try {
      if (Glob.isOne(input) && !exists(input)) {
        addFitting(name);
        return;
      }
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        addFolder(name, path);
      } else if (Files.isRegularFile(path)) {
        files.addAll(opener.apply(new DiskFile(name, path)));
      } else {
        addPipe(name, path);
      }
    } catch (InvalidPathException noPath) {
      fail(name, Problem.at(new Place.InFile(name), "no such file or folder"));
    } catch (IOException failure) {
      fail(name, ReadFailure.problem(name, failure));
    }
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException noPath) {
      return false;
    }
  }

  /** The files that a glob stands for, where no shell has put them in its place. */
  private void addFitting(String glob) throws IOException {
    List<Path> found = Glob.files(glob);
    for (Path file : found) {
      String name = file.toString().replace(File.separatorChar, '/');
      files.addAll(opener.apply(new DiskFile(name, file)));
    }
    if (found.isEmpty()) {
      fail(glob, Problem.at(new Place.InFile(glob), "no data file fits this"));
    }
  }

  private void addFolder(String name, Path folder) throws IOException {
    String prefix = name.endsWith("/") ? name : name + "/";
    try (Stream<Path> members = Files.list(folder)) {
      List<Path> found =
          members
              .filter(Files::isRegularFile)
              .filter(file -> isDataFile(String.valueOf(file.getFileName())))
              .sorted()
              .toList();
      for (Path file : found) {
        files.addAll(opener.apply(new DiskFile(prefix + file.getFileName(), file)));
      }
      if (found.isEmpty()) {
        String hint = "data files end in .csv, .tsv, .xlsx, .xlsm, .xls, .docx or .zip";
        fail(name, Problem.at(new Place.InFile(name), "no data file in this folder", hint));
      }
    }
  }

  /** Something that can be read only once. */
  private void addPipe(String name, Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      addStream(name, in);
    }
  }

  private void addStream(String name, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(LARGEST_STREAM + 1);
      if (bytes.length <= LARGEST_STREAM) {
        files.addAll(opener.apply(new HeldBytes(name, bytes)));
      } else {
        String what = "more than %s MB from a stream".formatted(LARGEST_STREAM >> 20);
        fail(name, Problem.at(new Place.InFile(name), what, "save it to a file and give that"));
      }
    } catch (IOException failure) {
      fail(name, ReadFailure.problem(name, failure));
    }
  }

  private void fail(String name, Problem problem) {
    files.add(DataFile.broken(name, List.of(problem)));
  }
}
