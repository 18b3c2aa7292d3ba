package org.pmaudit.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns that survey platforms add of their own; they answer no question. */
public final class MetadataColumns {

  private static final Set<String> NAMES =
      Set.of(
          "start",
          "end",
          "today",
          "username",
          "deviceid",
          "phonenumber",
          "simserial",
          "subscriberid",
          "imei",
          "email",
          "audit",
          "__version__",
          "_id",
          "_uuid",
          "_submission_time",
          "_validation_status",
          "_notes",
          "_status",
          "_submitted_by",
          "_tags",
          "_index",
          "_attachments",
          "_geolocation",
          "_bamboo_dataset_id",
          "_xform_id",
          "_xform_id_string",
          "_duration",
          "_edited",
          "_version",
          "_media_count",
          "_total_media",
          "_media_all_received",
          "_date_modified",
          "_last_edited",
          "_reviewed_by",
          "_review_status",
          "_review_comment",
          "_parent_table_name",
          "_parent_index",
          "meta/instanceID",
          "meta-instanceID",
          "meta-instanceName",
          "meta/instanceName",
          "formhub/uuid",
          "instanceID",
          "SubmissionDate",
          "KEY",
          "PARENT_KEY",
          "SubmitterID",
          "SubmitterName",
          "AttachmentsPresent",
          "AttachmentsExpected",
          "Status",
          "ReviewState",
          "DeviceID",
          "Edits",
          "FormVersion");

  /** As R writes names: with points for other signs, and X before a leading underscore. */
  private static final Set<String> WRITTEN_BY_R =
      NAMES.stream()
          .flatMap(name -> Stream.of(name, name.startsWith("_") ? "X" + name : name))
          .map(name -> name.replaceAll("[/-]", "."))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SUBMITTED =
      Set.of("_submission_time", "X_submission_time", "SubmissionDate");

  private MetadataColumns() {}

  public static boolean has(String header) {
    return NAMES.contains(header)
        || WRITTEN_BY_R.contains(header)
        || header.startsWith("_submission__")
        || header.startsWith("X_submission__");
  }

  /** Whether it is the time a platform received the row. */
  static boolean isSubmissionTime(String header) {
    return SUBMITTED.contains(header);
  }
}
