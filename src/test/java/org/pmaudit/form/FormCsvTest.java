package org.pmaudit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormCsvTest {

  @ParameterizedTest
  @MethodSource("org.pmaudit.form.Shipped#ids")
  void theHeaderNamesEveryIndicatorOnce(String id) throws Exception {
    assertThat(lines(Forms.options(id, "en"), false)).hasSize(1);
    assertThat(lines(Forms.options(id, "en"), false).get(0).split(","))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Shipped.checklist(id).indicators().keySet());
  }

  @Test
  void tagsStandBelowTheHeaderWhenAskedFor() throws Exception {
    List<String> lines = lines(Forms.options("cccm-site", "en"), true);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).startsWith("\"#loc+code\",\"#loc+name\",\"#adm1+code\",");
  }

  @Test
  void checklistsShareTheColumnsOfSharedIndicators() throws Exception {
    FormOptions both =
        new FormOptions(
            List.of(Shipped.checklist("cccm-site"), Shipped.checklist("shelter-site")),
            "en",
            Forms.MADE,
            Optional.empty(),
            List.of());
    assertThat(lines(both, false).get(0).split(",")).doesNotHaveDuplicates().contains("population");
  }

  @Test
  void unitsHaveARowWithWhatIsKnown() throws Exception {
    FormOptions options =
        Forms.withKnown(
            Forms.withRows(
                Forms.options("cccm-site", "en"),
                FormRows.of(List.of(new FormUnit("=1", Optional.of("North, upper"))))),
            new KnownUnit(
                "=1",
                Optional.empty(),
                Map.of("population", new KnownAnswer.Amount(new BigDecimal("4E+2")))));
    assertThat(lines(options, false).get(1)).startsWith("'=1,\"North, upper\",,,,,,,400,");
  }

  private static List<String> lines(FormOptions options, boolean hxl) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormCsv.write(options, hxl, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
