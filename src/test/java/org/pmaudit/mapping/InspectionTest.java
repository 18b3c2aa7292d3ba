package org.pmaudit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmaudit.dataset.DataFiles;
import org.pmaudit.dataset.ReadOptions;
import org.pmaudit.problem.UnusableInputException;

class InspectionTest {

  @TempDir private Path folder;

  private TableProfile profile(String text) throws IOException, UnusableInputException {
    Path file = Files.writeString(folder.resolve("data.csv"), text);
    DataFiles files =
        DataFiles.open(List.of(file.toString()), InputStream.nullInputStream(), ReadOptions.DETECT);
    return TableProfile.of(files.tables().get(0));
  }

  @Test
  void aTableIsToldWithoutAnyValueOfIt() throws Exception {
    String text =
        """
        Round 4,,,
        site_id,lit,population,phone
        S1,Oui,1 200,+211912345678
        S2,Non,NA,+211912345679
        site_id,lit,population,phone
        Total,,1200,
        S3,Oui,,
        """;

    String said = InspectionText.of(List.of(profile(text))).replace(folder + "/", "");

    assertThat(said)
        .isEqualTo(
            """
            data.csv
              source   a table of no known program
              header   line 2
              rows     3 rows of data; skipped: 1 with totals, 1 that repeat the header
              columns  4: 1 personal, 0 of the survey platform, 0 empty

                   column        holds                 answered
              1    "site_id"     text, 3               100 %
              2    "lit"         yes or no             100 %
              3    "population"  whole numbers         33 %
              4    "phone"       closed                66 %  personal: phone numbers

              data.csv:5:1: this row repeats the header and was skipped
              data.csv:1:1: 1 row above the header was taken for a title and skipped
              data.csv:6:1: this row adds up others and was skipped
            """);
  }

  @ParameterizedTest(name = "{0} are {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "yes;no;yes;oui|YES_NO",
        "0;1;1;0|ZERO_ONE",
        "10;12;1 300;7|WHOLE",
        "10.5;12;1,3;7|NUMBER",
        "10 %;12 %;100%;7%|PERCENT",
        "2024-05-01;3 mai 2024;01/02/2024|DATE",
        "tap;well;tap;well;tap;tap|WORDS",
        "tap;well;river;lake|TEXT",
        "tap;12;2024-05-01;yes|MIXED",
        "NA;n/a;-|EMPTY"
      })
  void aColumnIsWhatMostOfItsCellsAre(String cells, ValueKind kind) throws Exception {
    StringBuilder text = new StringBuilder("site_id\tquestion\n");
    for (String cell : cells.split(";")) {
      text.append("S\t").append(cell).append('\n');
    }
    assertThat(profile(text.toString()).columns().get(1).kind()).isEqualTo(kind);
  }

  @Test
  void programsGetCountsAndNoValue() throws Exception {
    String said = json(profile("site_id,email\nS1,MARKER1@example.org\n"));

    assertThat(said)
        .contains(
            "\"schema\":\"pmaudit-inspection/1\"",
            "\"rows\":{\"data\":1,\"blank\":0,\"totals\":0,\"repeated_header\":0,\"hidden\":0}",
            "\"type\":\"text\",\"filled\":1,\"answered\":1,\"different\":1,\"longest\":2",
            "\"type\":\"closed\",\"filled\":1,\"answered\":1,\"longest\":0",
            "\"entity\":\"EMAIL_ADDRESS\"")
        .doesNotContain("MARKER");
  }

  private static String json(TableProfile profile) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      InspectionJson.write(List.of(profile), json);
    }
    return out.toString();
  }
}
