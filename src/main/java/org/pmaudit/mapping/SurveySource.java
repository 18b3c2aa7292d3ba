package org.pmaudit.mapping;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmaudit.dataset.Column;
import org.pmaudit.dataset.Table;

/**
 * Where a table was downloaded from, as the columns tell that platforms add of their own.
 *
 * @param throughR whether R has read and written it since, which changes names
 */
public record SurveySource(SurveyPlatform platform, boolean throughR) {

  private static final int ENOUGH = 3;

  private static final Set<String> KOBO = Set.of("_id", "_uuid", "_submission_time", "_index");

  private static final Set<String> ONA =
      Set.of(
          "_bamboo_dataset_id",
          "_xform_id",
          "_xform_id_string",
          "_media_all_received",
          "_review_status");

  /** The source of a table, where it is a survey platform. */
  public static Optional<SurveySource> of(Table table) {
    Set<String> headers =
        table.columns().stream().map(column -> column.header().strip()).collect(Collectors.toSet());
    Set<String> names =
        headers.stream().map(MetadataColumns::asDownloaded).collect(Collectors.toSet());
    boolean throughR = headers.stream().anyMatch(MetadataColumns::isWrittenByR);
    return platform(table, names).map(platform -> new SurveySource(platform, throughR));
  }

  private static Optional<SurveyPlatform> platform(Table table, Set<String> names) {
    if (isOdk(table, names)) {
      return Optional.of(SurveyPlatform.ODK);
    }
    boolean isSubmitted = names.contains("_uuid") && names.contains("_submission_time");
    if (isSubmitted && names.stream().anyMatch(ONA::contains)) {
      return Optional.of(SurveyPlatform.ONA);
    }
    return isKobo(names) ? Optional.of(SurveyPlatform.KOBO) : Optional.empty();
  }

  private static boolean isOdk(Table table, Set<String> names) {
    Stream<Column> first = table.columns().stream().limit(1);
    boolean isSubmission =
        first.anyMatch(column -> column.header().strip().equals("SubmissionDate"));
    return names.contains("KEY") && (isSubmission || names.contains("PARENT_KEY"));
  }

  private static boolean isKobo(Set<String> names) {
    return names.stream().filter(KOBO::contains).count() >= ENOUGH
        || names.contains("_parent_table_name")
        || names.stream().anyMatch(name -> name.startsWith("_submission__"));
  }

  /** As a report shows it. */
  public String shown() {
    return throughR ? platform.shown() + ", written again by R" : platform.shown();
  }
}
