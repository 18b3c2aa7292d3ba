package org.pmaudit.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Lookup;
import org.pmaudit.checklist.ProtectionArea;
import org.pmaudit.checklist.Shown;
import org.pmaudit.checklist.ShownJson;
import org.pmaudit.checklist.ShownText;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit portfolio}: the protection areas with their guidance, contacts and criteria. */
@Command(
    name = "portfolio",
    mixinStandardHelpOptions = true,
    header = "Shows the protection areas: guidance, contacts and criteria.")
final class PortfolioCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "AREA", arity = "0..1", description = "For example gbv; without it all.")
  private @Nullable String area;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  PortfolioCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Lookup lookup = new Lookup(ChecklistLibrary.shipped(), List.of());
    List<Shown> areas = new ArrayList<>();
    for (ProtectionArea one : asked()) {
      areas.add(lookup.area(one));
    }
    if (json) {
      console.out().print(JsonPage.of(page -> write(areas, page)));
    } else {
      areas.stream().map(new ShownText(language.tag)::of).forEach(console.out()::println);
    }
    return ExitCode.FINE.value();
  }

  /** One area alone as an object, all of them as a list. */
  private void write(List<Shown> areas, JsonGenerator page) throws IOException {
    if (area == null) {
      page.writeStartArray();
    }
    for (Shown one : areas) {
      new ShownJson(page).write(one);
    }
    if (area == null) {
      page.writeEndArray();
    }
  }

  private List<ProtectionArea> asked() throws UnusableInputException {
    if (area == null) {
      return List.of(ProtectionArea.values());
    }
    String word = area;
    return List.of(
        AreaWords.area(word)
            .orElseThrow(
                () -> UnusableInputException.definition(AreaWords.unknown(word, "portfolio"))));
  }
}
