package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does what docs/checklists.md says, in its order: writes the files it shows, types its commands
 * and compares what they print. A line {@code …} in the page stands for any lines.
 */
class ChecklistsPageTest {

  private static final Path PAGE = Path.of("docs/checklists.md");

  private static final Path SCHEMA =
      Path.of("src/main/resources/org/pmaudit/checklist/checklist.schema.json");

  @TempDir private Path folder;

  @Test
  void whoFollowsThePageSeesWhatItShows() throws IOException {
    Files.createDirectory(folder.resolve("edu"));
    new FollowedPage(folder, word -> word.startsWith("edu/")).holds(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"criterion", "indicator", "source", "citation", "at_least", "tests", "caps"})
  void everyWordOfTheSchemaIsExplained(String definition) throws IOException {
    String page = FollowedPage.BLOCK.matcher(Files.readString(PAGE)).replaceAll("");
    assertThat(words(new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/" + definition)))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(page).contains("`" + word));
  }

  private static List<String> words(JsonNode definition) {
    List<String> words = new ArrayList<>();
    definition.at("/properties").fieldNames().forEachRemaining(words::add);
    return words;
  }
}
