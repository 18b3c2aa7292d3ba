package org.pmaudit.mapping;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
          "meta/deprecatedID",
          "meta/rootUuid",
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
  private static final Map<String, String> WRITTEN_BY_R = new HashMap<>();

  static {
    for (String name : NAMES) {
      WRITTEN_BY_R.put((name.startsWith("_") ? "X" : "") + name.replaceAll("[/-]", "."), name);
    }
    WRITTEN_BY_R.keySet().removeAll(NAMES);
  }

  private static final String OF_PARENT = "_submission__";
  private static final String URL = "_URL";

  private MetadataColumns() {}

  /** Whether a platform adds a column of this header, also after R has written it again. */
  public static boolean has(String header) {
    return NAMES.contains(header)
        || WRITTEN_BY_R.containsKey(header)
        || header.startsWith(OF_PARENT)
        || header.startsWith("X" + OF_PARENT)
        || header.endsWith(URL) && header.length() > URL.length();
  }

  static boolean isWrittenByR(String header) {
    return WRITTEN_BY_R.containsKey(header) || header.startsWith("X" + OF_PARENT);
  }

  /** The header as the platform wrote it, where R has changed it. */
  static String asDownloaded(String header) {
    return header.startsWith("X" + OF_PARENT)
        ? header.substring(1)
        : WRITTEN_BY_R.getOrDefault(header, header);
  }

  /** Whether it is the time a platform received the row. */
  static boolean isSubmissionTime(String header) {
    String name = asDownloaded(header);
    return name.equals("_submission_time") || name.equals("SubmissionDate");
  }
}
