package org.pmaudit.dataset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pmaudit.text.Folding;

/** Questions that forms of tests ask. */
final class KnownQuestions {

  private static final Map<String, String> IDS =
      Map.of(
          "project id", "project_id",
          "population", "population",
          "fence", "fence",
          "is there a fence", "fence",
          "site plan", "site_plan",
          "safe site", "site_plan");

  private static final Set<String> CRITERIA = Set.of("safe site");

  /** Reading that knows them. */
  static final ReadOptions OPTIONS =
      ReadOptions.DETECT.withForm(
          new FormNames(
              () ->
                  new FormNames.Known(
                      KnownQuestions::question, Set.of("project_id"), Set.of("project_name"))));

  private KnownQuestions() {}

  private static Optional<FormNames.Question> question(String text) {
    String folded = Folding.fold(text);
    return Optional.ofNullable(IDS.get(folded))
        .map(id -> new FormNames.Question(text, List.of(id), !CRITERIA.contains(folded)));
  }
}
