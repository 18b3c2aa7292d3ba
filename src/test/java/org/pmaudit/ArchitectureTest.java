package org.pmaudit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lines that keep the packages apart. Each rule was seen to fail once, on a class written to
 * break it.
 */
class ArchitectureTest {

  private static final String ROOT = "org.pmaudit";

  /** Each package may see only those before it. */
  private static final List<String> ORDER =
      List.of(
          "problem",
          "text",
          "dataset",
          "privacy",
          "checklist",
          "mapping",
          "form",
          "result",
          "scoring",
          "compare",
          "gate",
          "report",
          "cli");

  /** What a package must not see though it stands before it. */
  private static final Map<String, List<String>> NEVER =
      Map.of(
          "checklist", List.of("dataset", "privacy"),
          "result", List.of("dataset", "privacy", "mapping", "form"),
          "compare", List.of("dataset", "privacy", "mapping", "form", "scoring"),
          "gate", List.of("dataset", "privacy", "mapping", "form", "scoring"),
          "report", List.of("dataset", "privacy", "mapping", "form", "scoring"));

  private static final Set<String> EMPTY_NAMES =
      Set.of("util", "utils", "helper", "manager", "service", "impl", "base", "abstract", "common");

  private static JavaClasses program;

  @BeforeAll
  static void readProgram() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageSeesOnlyThoseBeforeIt(String name) {
    List<String> forbidden = new ArrayList<>(ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()));
    forbidden.addAll(NEVER.getOrDefault(name, List.of()));
    if (forbidden.isEmpty()) {
      return;
    }
    check(
        noClasses()
            .that()
            .resideInAPackage(inside(name))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                forbidden.stream().map(ArchitectureTest::inside).toArray(String[]::new)));
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    check(
        classes()
            .should()
            .resideInAnyPackage(
                ORDER.stream().map(ArchitectureTest::inside).toArray(String[]::new)));
  }

  @ParameterizedTest(name = "{0} stays in {1}")
  @CsvSource({
    "picocli.., cli",
    "com.fasterxml.jackson.dataformat.yaml.., checklist mapping gate cli",
    "org.yaml.snakeyaml.., checklist mapping gate cli",
    "org.apache.poi.., dataset form report",
    "org.apache.commons.csv.., form report",
    "de.siegmar.fastcsv.., dataset",
    "me.tongfei.progressbar.., cli"
  })
  void aLibraryStaysWhereItIsNeeded(String library, String where) {
    String[] allowed =
        Stream.of(where.split(" ")).map(ArchitectureTest::inside).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(inside("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace"));
  }

  @Test
  void onlyTheCommandLineKnowsTheTimeThePlaceAndTheLanguageOfTheMachine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(inside("cli"))
            .should()
            .callMethodWhere(describe("asks the machine", ArchitectureTest::asksTheMachine)));
  }

  private static boolean asksTheMachine(JavaCall<?> call) {
    AccessTarget.CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getFullName();
    String name = target.getName();
    boolean plain = target.getRawParameterTypes().isEmpty();
    if (owner.startsWith("java.time.")) {
      return name.equals("now") || name.startsWith("system");
    }
    if (owner.equals("java.lang.String")
        && (name.equals("toLowerCase") || name.equals("toUpperCase"))) {
      return plain;
    }
    if (owner.equals("java.lang.String") && name.equals("format")) {
      return target.getRawParameterTypes().get(0).isEquivalentTo(String.class);
    }
    return name.equals("currentTimeMillis")
        || name.equals("nanoTime")
        || name.equals("getDefault")
            && (owner.startsWith("java.util.") || owner.startsWith("java.nio."))
        || name.equals("getenv")
        || owner.equals("java.util.Date") && plain;
  }

  /** {@code "%d".formatted(3)} prints the digits of the default locale; {@code %s} does not. */
  @Test
  void noNumberIsFormattedByTheDefaultLocale() throws IOException {
    Pattern byLocale = Pattern.compile("%[-,+ #(0-9.]*[dfgeh]\\b");
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        byLocale
            .matcher(source)
            .results()
            .filter(match -> !isGivenALocale(source, match.start()))
            .forEach(match -> found.add(file + " has " + match.group()));
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean isGivenALocale(String source, int at) {
    String before = source.substring(Math.max(0, at - 120), at);
    return Pattern.compile("format\\(\\s*(Locale\\.ROOT|locale)[^;]*$").matcher(before).find();
  }

  @Test
  void namesSayWhatAThingIs() {
    for (JavaClass each : program) {
      List<String> words = new ArrayList<>(List.of(each.getPackageName().split("\\.")));
      words.addAll(List.of(each.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])")));
      assertThat(words)
          .as(each.getName())
          .allSatisfy(
              word -> assertThat(EMPTY_NAMES).doesNotContain(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void scoringReadsNoFileAndNoConsole() {
    check(
        noClasses()
            .that()
            .resideInAPackage(inside("scoring"))
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.nio.file..")
                    .or(describe("are files or streams", ArchitectureTest::isFileOrStream))));
  }

  private static boolean isFileOrStream(JavaClass type) {
    return type.getPackageName().equals("java.io")
        && !type.getSimpleName().equals("IOException")
        && !type.getSimpleName().equals("UncheckedIOException")
        && !type.getSimpleName().equals("Serializable");
  }

  @Test
  void nothingIsLoadedByAName() {
    check(
        noClasses()
            .should()
            .callMethod(Class.class, "forName", String.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(program);
  }
}
