package org.pmaudit.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/proposal-templates.md says, and compares what it shows. */
class ProposalTemplatesPageTest {

  private static final Path PAGE = Path.of("docs/proposal-templates.md");

  @TempDir private Path folder;

  @Test
  void whoFollowsThePageSeesWhatItShows() throws IOException {
    new FollowedPage(folder, word -> word.endsWith(".csv")).holds(PAGE);
  }
}
