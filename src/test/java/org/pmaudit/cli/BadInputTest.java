package org.pmaudit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds what a user is told of input that is not what it should be; the cases stand under
 * bad-input. Files that are no text are made here.
 */
@Timeout(300)
class BadInputTest {

  private static final Path BOOK = Path.of("samples/sites.xlsx");
  private static final String HEADER = "site_id,population,acme_wells,acme_lit,acme_lid\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"score.txt", "check.txt"})
  void eachCaseGivesOneClearMessage(String file) throws Exception {
    Stage stage = Stage.in(folder);
    Files.createDirectory(stage.file("folder"));
    Files.writeString(stage.file("folder/readme.txt"), "no data");
    Files.write(stage.file("noise.csv"), noise());
    Files.write(stage.file("cut.xlsx"), Arrays.copyOf(Files.readAllBytes(BOOK), 20_000));
    Files.write(stage.file("locked.xlsx"), encrypted(Files.readAllBytes(BOOK)));
    Files.write(stage.file("bomb.xlsx"), bomb());
    writeLongCells(stage);
    stage.plays(Stage.RESOURCES.resolve("bad-input").resolve(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "long-answer.csv:2:4 | this cell has 1000000 characters, more than the 32767 a"
            + " spreadsheet's can hold, and reads as blank",
        "long-id.csv:2:1 | the row has no id of a site and is skipped",
        "mixed.csv:2:2 | population: `about 400` cannot be read as a count",
        "mixed.csv:3:4 | acme_lit: `maybe` cannot be read as yes or no",
        "mixed.csv:4:3 | acme_wells: `1.5` is not whole, as a count must be"
      })
  void aCellThatGivesNoAnswerIsNamedInTheResult(String place, String message) throws IOException {
    Stage stage = Stage.in(folder);
    writeLongCells(stage);
    String file = place.replaceFirst(":.*", "");
    String words = "score data/%s -c data/wells.yaml -f json".formatted(file);
    JsonNode result =
        new ObjectMapper().readTree(stage.run(new Transcript("", words, 0, "")).out());
    assertThat(result.at("/audits/0/data_quality"))
        .extracting(note -> note.path("place").asText() + " " + note.path("message").asText())
        .contains(folder + "/" + place + " " + message);
  }

  private static void writeLongCells(Stage stage) throws IOException {
    String megabyte = "x".repeat(1_000_000);
    Files.writeString(
        stage.file("long-answer.csv"),
        HEADER + "S1,400,2," + megabyte + ",yes\nS2,400,2,yes,yes\n");
    Files.writeString(
        stage.file("long-id.csv"), HEADER + megabyte + ",400,2,yes,yes\nS2,400,2,yes,yes\n");
    Files.writeString(
        stage.file("long-header.csv"), megabyte + "," + HEADER + "a,S1,400,2,yes,yes\n");
  }

  private static byte[] noise() {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] encrypted(byte[] book) throws IOException, GeneralSecurityException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream into = encryptor.getDataStream(files)) {
        into.write(book);
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  /** The sample, with a first sheet of some kilobytes that unpack to 200 megabytes. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream book = new ZipInputStream(Files.newInputStream(BOOK));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry each = book.getNextEntry(); each != null; each = book.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(each.getName()));
        if (each.getName().equals("xl/worksheets/sheet1.xml")) {
          writeSpaces(zip, 200);
        } else {
          zip.write(book.readAllBytes());
        }
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void writeSpaces(OutputStream out, int megabytes) throws IOException {
    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < megabytes; i++) {
      out.write(spaces);
    }
  }
}
