package org.pmaudit.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pmaudit.checklist.ChecklistLibrary;
import org.pmaudit.checklist.Listing;
import org.pmaudit.checklist.ListingText;
import org.pmaudit.checklist.ShownJson;
import org.pmaudit.checklist.Vocabulary;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pmaudit list}: what is on offer. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "Lists what is on offer: checklists, indicators, sources or areas.")
final class ListCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      defaultValue = "checklists",
      description = "checklists (the default), indicators, sources or areas.")
  private String what = "checklists";

  @Option(names = "--json", description = "Print JSON for programs.")
  private boolean json;

  @Mixin private LanguageOption language = new LanguageOption();

  ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Listing listing = listing();
    ChecklistLibrary library = ChecklistLibrary.shipped();
    console
        .out()
        .print(
            json
                ? JsonPage.of(page -> new ShownJson(page).write(listing, library))
                : new ListingText(library, language.tag).of(listing));
    return ExitCode.FINE.value();
  }

  private Listing listing() throws UnusableInputException {
    Optional<Listing> known =
        Arrays.stream(Listing.values()).filter(one -> one.word().equals(what)).findFirst();
    List<String> words = Arrays.stream(Listing.values()).map(Listing::word).toList();
    return known.orElseThrow(
        () ->
            UnusableInputException.definition(
                Problem.at(
                    new Place.OnCommandLine("list"),
                    "cannot list `%s`".formatted(what),
                    Vocabulary.hint(what, words, "choose from " + Vocabulary.all(words)))));
  }
}
