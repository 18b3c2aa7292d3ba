package org.pmaudit.result;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.util.Objects;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** {@code result.json}: writes a result, and reads back the same result. */
public final class ResultJson {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private ResultJson() {}

  /** The JSON Schema that every result fulfils. */
  public static InputStream schema() {
    return Objects.requireNonNull(ResultJson.class.getResourceAsStream("result.schema.json"));
  }

  /** Writes UTF-8 and leaves the stream open. */
  public static void write(Result result, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
      json.setPrettyPrinter(new Layout());
      new ResultWriter(json).write(result);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param name of the file, for problems
   */
  public static Result read(InputStream in, String name)
      throws UnusableInputException, IOException {
    ObjectReader trees =
        JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);
    try (JsonParser json = FACTORY.createParser(in)) {
      try {
        return new ResultReader(json, trees, name).read();
      } catch (JsonIn.NotAsWritten e) {
        throw problem(name, json.currentTokenLocation(), String.valueOf(e.getMessage()));
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
        throw problem(name, json.currentTokenLocation(), "a value cannot be read");
      }
    } catch (JsonProcessingException e) {
      throw problem(name, e.getLocation(), "this is not JSON, or only the start of it");
    }
  }

  private static UnusableInputException problem(String name, JsonLocation at, String what) {
    Place place = new Place.InText(name, at.getLineNr(), Math.max(1, at.getColumnNr()));
    return UnusableInputException.definition(
        Problem.at(place, what, "give a result.json that pmaudit wrote"));
  }
}
