package org.pmaudit.compare;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.pmaudit.problem.UnusableInputException;
import org.pmaudit.result.Result;
import org.pmaudit.result.ResultJson;

/**
 * Writes and reads baselines: checklist, criterion, unit and credit of each gap and nothing else,
 * for a whole result of real sites is too sensitive to commit. The bytes depend on the gaps alone.
 */
public final class BaselineJson {

  static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final int LOOK_AHEAD = 4096;
  private static final Pattern OF_A_RESULT =
      Pattern.compile("\"schema\"\\s*:\\s*\"" + Pattern.quote(Result.SCHEMA) + "\"");

  private BaselineJson() {}

  /** Writes UTF-8, a line for each gap, and leaves the stream open. */
  public static void write(Baseline baseline, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(layout());
      json.writeStartObject();
      json.writeStringField("schema", Baseline.SCHEMA);
      json.writeArrayFieldStart("gaps");
      for (KnownGap gap : baseline.gaps()) {
        write(gap, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(KnownGap gap, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("checklist", gap.key().checklist());
    json.writeStringField("criterion", gap.key().criterion());
    json.writeStringField("unit", gap.key().unit());
    json.writeNumberField("credit", BigDecimal.valueOf(gap.credit(), 2));
    json.writeEndObject();
  }

  private static DefaultPrettyPrinter layout() {
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
    layout.indentObjectsWith(new DefaultPrettyPrinter.NopIndenter());
    return layout;
  }

  /**
   * Reads a baseline, or makes one of a whole result that stands where a baseline is expected.
   *
   * @param name of the file, for problems
   */
  public static Baseline read(InputStream in, String name)
      throws UnusableInputException, IOException {
    BufferedInputStream ahead = new BufferedInputStream(in, LOOK_AHEAD);
    ahead.mark(LOOK_AHEAD);
    String start = new String(ahead.readNBytes(LOOK_AHEAD), StandardCharsets.UTF_8);
    ahead.reset();
    return OF_A_RESULT.matcher(start).find()
        ? Baseline.of(ResultJson.read(ahead, name), name)
        : readOwn(ahead, name);
  }

  /** Reads what was written as a baseline, and refuses a result. */
  public static Baseline readOwn(InputStream in, String name)
      throws UnusableInputException, IOException {
    return new BaselineReader(in, name).read();
  }
}
