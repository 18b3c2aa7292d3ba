package org.pmaudit.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Files named by a pattern with {@code *}, {@code ?}, {@code [a-z]} or {@code {a,b}}; {@code **}
 * goes into folders. Shells put files in the place of such patterns, unless they stand in quotes or
 * the shell is that of Windows.
 */
final class Glob {

  private static final Pattern SIGNS = Pattern.compile("[*?\\[{]");

  private Glob() {}

  static boolean isOne(String input) {
    return SIGNS.matcher(input).find();
  }

  /** The data files that fit, sorted by name; none where there is no such folder. */
  static List<Path> files(String glob) throws IOException {
    int slash =
        glob.lastIndexOf('/', SIGNS.matcher(glob).results().findFirst().orElseThrow().start());
    String folder = glob.substring(0, slash + 1);
    String pattern = glob.substring(slash + 1);
    Path base = Path.of(folder.isEmpty() ? "." : folder);
    if (!Files.isDirectory(base)) {
      return List.of();
    }
    return files(folder, base, pattern);
  }

  private static List<Path> files(String folder, Path base, String pattern) throws IOException {
    PathMatcher matcher;
    try {
      matcher = base.getFileSystem().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException malformed) {
      return List.of();
    }
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
    try (Stream<Path> walked = Files.walk(base, depth)) {
      return walked
          .filter(Files::isRegularFile)
          .map(base::relativize)
          .filter(matcher::matches)
          .filter(file -> Inputs.isDataFile(String.valueOf(file.getFileName())))
          .sorted()
          .map(file -> Path.of(folder + file))
          .toList();
    }
  }
}
