package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmaudit.cli.Launched.Stall;

/**
 * Starts the program as a user does, from copies of what was built; runs after packaging. No test
 * starts Maven: where one is needed, a script that copies the build stands in for it.
 */
class LauncherIT {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String[] TOOLS = {
    "cksum", "cp", "dirname", "find", "mkdir", "mv", "readlink", "rm", "tail", "tr"
  };

  @TempDir private Path folder;
  private Path checkout;
  private Path maven;
  private Stall stall;

  @BeforeEach
  void setUp() throws IOException {
    checkout = folder.resolve("a checkout with spaces");
    Tree.copy(Path.of("pmaudit"), checkout.resolve("pmaudit"));
    Tree.copy(Path.of("samples"), checkout.resolve("samples"));
    Path source = Files.createDirectories(checkout.resolve("src/main")).resolve("Source.java");
    Files.setLastModifiedTime(Files.createFile(source), FileTime.from(Instant.EPOCH));
    Path tools = Files.createDirectory(folder.resolve("tools"));
    for (String tool : TOOLS) {
      writeScript(tools.resolve(tool), "exec '%s' \"$@\"".formatted(found(tool)));
    }
    maven = Files.createDirectory(folder.resolve("maven"));
    stall = Stall.in(folder.resolve("user")).with("PATH", tools);
  }

  @AfterEach
  void letItBeDeleted() throws IOException {
    Tree.permit(folder, "rwxrwxrwx");
  }

  @Test
  void aCheckoutThatWasBuiltRunsFromAnyFolderThroughLinks() throws Exception {
    build();
    Path links = Files.createDirectory(folder.resolve("my links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(links.resolve("two"), links.relativize(checkout).resolve("pmaudit"));
    Path here = Files.createDirectory(folder.resolve("somewhere else"));
    Tree.copy(Path.of("samples/sites.csv"), here.resolve("my sites.csv"));

    Launched run =
        stall.from(here).run(links.resolve("one"), "score", "my sites.csv", "-c", "cccm-site");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Protection in a displacement site").contains("XS0147");
    assertThat(run.left()).isEmpty();
    assertThat(Tree.files(here)).containsExactly("my sites.csv");
    archiveAppears(checkout.resolve("target/cache"));
    assertThat(stall.run(checkout.resolve("pmaudit"), "--version").err()).isEmpty();
  }

  @Test
  void aReadOnlyCheckoutThatWasBuiltRunsAndKeepsItsArchiveInTheUsersCache() throws Exception {
    build();
    Tree.permit(folder, "rwxrwxrwx");
    Tree.permit(checkout, "r-xr-xr-x");
    List<String> before = Tree.files(checkout);

    Launched run = asNoOne().run(checkout.resolve("pmaudit"), "list", "areas");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("gbv");
    archiveAppears(folder.resolve("user/cache/pmaudit"));
    assertThat(Tree.files(checkout)).isEqualTo(before);
    assertThat(asNoOne().run(checkout.resolve("pmaudit"), "list", "areas").left())
        .singleElement()
        .asString()
        .startsWith("cache/pmaudit/classes-");
  }

  @Test
  void aReadOnlyCheckoutThatWasNotBuiltSaysSo() throws Exception {
    Tree.permit(folder, "rwxrwxrwx");
    Tree.permit(checkout, "r-xr-xr-x");

    Launched run = asNoOne().run(checkout.resolve("pmaudit"), "list");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "pmaudit: %s is read-only and was not built; build it with: mvn -DskipTests package\n"
                .formatted(checkout.toRealPath()));
  }

  @Test
  void theFirstUseBuildsOnceAndSaysSoOnStandardError() throws Exception {
    writeMaven(
        "echo called >> '" + folder + "/calls'; mkdir -p target; cp -r " + built() + " target");
    Stall builder = stall.with("PATH", maven + ":" + stall.variables().get("PATH"));

    Launched first = builder.run(checkout.resolve("pmaudit"), "list", "areas");
    Launched later = builder.run(checkout.resolve("pmaudit"), "list", "areas");

    assertThat(first.err())
        .isEqualTo("pmaudit: building once with Maven; later calls start at once\n");
    assertThat(first.code()).isZero();
    assertThat(first.left()).isEmpty();
    assertThat(later).isEqualTo(new Launched(0, first.out(), "", List.of()));
    assertThat(folder.resolve("calls")).hasContent("called");
    assertThat(Tree.files(checkout.resolve("target/cache")))
        .singleElement()
        .asString()
        .matches("classes-.+\\.jsa");
  }

  @Test
  void aBuildThatFailsShowsItsEnd() throws Exception {
    writeMaven("echo '[ERROR] no such plugin'; exit 1");

    Launched run =
        stall
            .with("PATH", maven + ":" + stall.variables().get("PATH"))
            .run(checkout.resolve("pmaudit"), "list");

    assertThat(run.code()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("pmaudit: the build failed; the end of ")
        .endsWith("says:\n[ERROR] no such plugin\n");
  }

  @Test
  void withoutMavenTheFirstUseSaysWhatIsMissing() throws Exception {
    Launched run = stall.run(checkout.resolve("pmaudit"), "list");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("pmaudit: the first start builds with Maven, and found no mvn on the PATH\n");
  }

  @Test
  void anOlderJavaIsRefusedWithoutAStackTrace() throws Exception {
    build();
    Path old = Files.createDirectories(folder.resolve("jdk8"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"1.8.0_392\"\n");
    Path java = Files.createDirectory(old.resolve("bin")).resolve("java");
    writeScript(java, "exit 1");

    Launched run = stall.with("JAVA_HOME", old).run(checkout.resolve("pmaudit"), "list");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("pmaudit: needs Java 17 or newer, but " + java + " is Java 8\n");
  }

  @Test
  void theDistributionRunsUnpackedWithJavaAlone() throws Exception {
    Tree.unzip(one("pmaudit-*.zip"), folder);
    Path home = one(folder, "pmaudit-*");
    Tree.permit(home, "rwxr-xr-x");

    Launched run =
        stall
            .from(home)
            .run(home.resolve("pmaudit"), "check", "samples/sites.xlsx", "-c", "cccm-site");

    assertThat(run.err()).contains("GATE FAILED: ");
    assertThat(run.code()).isEqualTo(1);
    archiveAppears(home.resolve("cache"));
    assertThat(home.resolve("checklists/cccm/site.yaml")).exists();
    assertThat(home.resolve("completion/pmaudit.bash")).isNotEmptyFile();
    assertThat(home.resolve("man/man1/pmaudit-check.1"))
        .content()
        .startsWith(".TH \"pmaudit\\-check\" 1 ");
    assertThat(Files.readString(home.resolve("pmaudit.cmd")))
        .contains("\"%~dp0lib\\*\" org.pmaudit.cli.Main %*\r\nexit /b %ERRORLEVEL%\r\n")
        .doesNotContainPattern("(?<!\r)\n");
  }

  private void build() throws IOException {
    Tree.copy(one("pmaudit-*.jar"), checkout.resolve("target").resolve(jar()));
    Tree.copy(TARGET.resolve("lib"), checkout.resolve("target/lib"));
  }

  private static String jar() throws IOException {
    return String.valueOf(one("pmaudit-*.jar").getFileName());
  }

  private static String built() throws IOException {
    return "'%s' '%s'".formatted(TARGET.resolve("lib"), one("pmaudit-*.jar"));
  }

  private static Path one(String name) throws IOException {
    return one(TARGET, name);
  }

  private static Path one(Path in, String name) throws IOException {
    try (Stream<Path> found = Files.list(in)) {
      List<Path> all =
          found
              .filter(
                  each ->
                      in.getFileSystem().getPathMatcher("glob:" + name).matches(each.getFileName()))
              .toList();
      assertThat(all).as("%s in %s; run mvn package first", name, in).hasSize(1);
      return all.get(0);
    }
  }

  private void writeMaven(String body) throws IOException {
    writeScript(maven.resolve("mvn"), body);
  }

  private static void writeScript(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Tree.permit(file, "rwxr-xr-x");
  }

  private static Path found(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(each -> Path.of(each, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  /** A user who may not write where it is not permitted; the administrator may everywhere. */
  private Stall asNoOne() {
    if (!System.getProperty("user.name").equals("root")) {
      return stall;
    }
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/setpriv")),
        "skipped: runs as root, and there is no setpriv to be someone else");
    return stall.as("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
  }

  /** It is made in the background, by a Java machine of its own. */
  private static void archiveAppears(Path in) throws Exception {
    for (int i = 0; i < 1200 && !isWhole(in); i++) {
      Thread.sleep(100);
    }
    assertThat(Tree.files(in)).singleElement().asString().matches("classes-.+\\.jsa");
  }

  private static boolean isWhole(Path in) throws IOException {
    return Files.isDirectory(in) && Tree.files(in).stream().anyMatch(each -> each.endsWith(".jsa"));
  }
}
