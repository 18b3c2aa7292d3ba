package org.pmaudit.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OddInputTest {

  private static final String DAMAGED =
      ": error: this workbook is damaged or was cut off\n"
          + "  hint: open it in a spreadsheet program and save it anew, or download it again";
  private static final String NOT_TEXT =
      ": error: this is neither a workbook nor a text file\n"
          + "  hint: pmaudit reads .xlsx, .xlsm and .xls workbooks and CSV text";

  @TempDir private Path folder;

  @Test
  void aMissingFileIsOneProblem() {
    assertThat(problems(folder.resolve("no.csv")))
        .containsExactly("no.csv: error: no such file or folder");
  }

  @Test
  void aFolderWithoutDataIsOneProblem() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Fixture.write(empty, "readme.txt", "not data");

    assertThat(problems(empty))
        .containsExactly(
            "empty: error: no data file in this folder\n"
                + "  hint: data files end in .csv, .tsv, .xlsx, .xlsm, .xls, .docx or .zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.csv", "empty.xlsx"})
  void anEmptyFileIsOneProblem(String name) {
    assertThat(problems(Fixture.write(folder, name, "")))
        .containsExactly(name + ": error: this file is empty");
  }

  @Test
  void blankLinesAloneAreOneProblem() {
    assertThat(problems(Fixture.write(folder, "blank.csv", "\n \n,,\n")))
        .containsExactly("blank.csv: error: this file holds nothing but blank lines");
  }

  @Test
  void aHeaderWithoutRowsIsATableWithoutRows() {
    Table table = Fixture.table(Fixture.write(folder, "header.csv", "site_id,site_name,fence\n"));

    assertThat(Fixture.headers(table)).containsExactly("site_id", "site_name", "fence");
    assertThat(Fixture.read(table).books()).isEqualTo(new RowBooks(0, 0, 0, 0, 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void binaryNoiseIsNoText(long seed) {
    byte[] noise = new byte[20_000];
    new Random(seed).nextBytes(noise);

    assertThat(problems(Fixture.write(folder, "noise.csv", noise)))
        .containsExactly("noise.csv" + NOT_TEXT);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    assertThat(problems(Fixture.write(folder, "full.csv", noise)))
        .containsExactly("full.csv" + NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.3, 0.6, 0.9, 0.99})
  void aTruncatedWorkbookIsOneProblem(double share) throws IOException {
    byte[] whole = Workbooks.xlsx(Workbooks.SITES);
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

    assertThat(problems(Fixture.write(folder, "cut.xlsx", cut)))
        .containsExactly("cut.xlsx" + DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.6, 0.9})
  void aTruncatedOldWorkbookIsOneProblem(double share) throws IOException {
    byte[] whole = Workbooks.xls(Workbooks.SITES);
    byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));

    assertThat(problems(Fixture.write(folder, "cut.xls", cut)))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("cut.xls")
        .contains("damaged");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aWorkbookWithWrongBytesIsReadOrRefused(long seed) throws Exception {
    Random random = new Random(seed);
    for (byte[] bytes : List.of(Workbooks.xlsx(Workbooks.SITES), Workbooks.xls(Workbooks.SITES))) {
      for (int i = 0; i < 20; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      DataFiles opened = Fixture.open(Fixture.write(folder, "wrong", bytes));
      for (Table table : opened.tables()) {
        Fixture.readOrRefuse(table);
      }
    }
  }

  @Test
  void anEncryptedWorkbookSaysItNeedsAPassword() throws Exception {
    assertThat(problems(Fixture.write(folder, "locked.xlsx", encrypted())))
        .containsExactly(
            "locked.xlsx: error: this workbook is protected with a password\n"
                + "  hint: open it with its password and save a copy without one");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    String rows =
        "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(200_000_000) + "</t></is></c></row>";
    Path bomb = Fixture.write(folder, "bomb.xlsx", Workbooks.ofSheet(rows));

    assertThat(problems(bomb))
        .containsExactly(
            "bomb.xlsx: error: this workbook unpacks to far more than a workbook should, and was"
                + " not read\n"
                + "  hint: open it in a spreadsheet program and save it anew, if it is one you"
                + " trust");
  }

  @Test
  void aFileOfAnotherKindIsNamed() {
    assertThat(problems(Fixture.write(folder, "a.xls", "<html><table><tr><td>1")))
        .containsExactly(
            "a.xls: error: this is a web page, whatever its name says\n"
                + "  hint: open it in a spreadsheet program and save it as .xlsx or .csv");
    assertThat(problems(Fixture.write(folder, "b.csv", "%PDF-1.7 x"))).hasSize(1);
  }

  @Test
  void aBrokenFileDoesNotStopTheOthers() {
    Path good = Fixture.write(folder, "good.csv", "a,b\n1,2\n");
    DataFiles opened = Fixture.open(folder.resolve("no.csv"), good, Fixture.write(folder, "e", ""));

    assertThat(opened.files()).hasSize(3);
    assertThat(opened.problems()).hasSize(2);
    assertThat(opened.tables()).hasSize(1);
  }

  @Test
  void aCellOfAMegabyteReadsAsBlankAndIsNoted() {
    String text = "id,note\n1,\"" + "long\n".repeat(200_000) + "\"\n2,short\n";
    Fixture.Read read = Fixture.read(Fixture.table(Fixture.write(folder, "long.csv", text)));

    assertThat(read.rows()).containsExactly(List.of("1"), List.of("2", "short"));
    assertThat(read.numbers()).containsExactly(2L, 200_003L);
    assertThat(Fixture.messages(read.notes())).containsExactly("long-cell long.csv:2:2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"inlineStr", "str"})
  void soDoesOneOfAWorkbookOnceItIsLongerThanACellCanBe(String type) throws IOException {
    String cell = "<c t=\"%s\"><%s>%s</%s></c>";
    String tag = type.equals("str") ? "v" : "t";
    String rows =
        "<row><c t=\"str\"><v>id</v></c><c t=\"str\"><v>note</v></c></row><row>"
            + cell.formatted(type, tag, "x".repeat(32_767), tag)
            + cell.formatted(type, tag, "x".repeat(32_768), tag)
            + "</row>";
    rows = rows.replace("<t>", "<is><t>").replace("</t>", "</t></is>");
    Path book = Fixture.write(folder, "long.xlsx", Workbooks.ofSheet(rows));
    Fixture.Read read = Fixture.read(Fixture.table(book));

    assertThat(read.rows()).containsExactly(List.of("x".repeat(32_767)));
    assertThat(read.notes())
        .extracting(note -> note.place().toString().replace(folder + "/", "") + note.message())
        .containsExactly(
            "long.xlsx [Sites] B2this cell has 32768 characters, more than the 32767 a"
                + " spreadsheet's can hold, and reads as blank");
  }

  @Test
  void aWorkbookWithOneBrokenSheetIsBroken() throws IOException {
    byte[] two =
        Workbooks.xlsx(
            book -> {
              Workbooks.fill(book.createSheet("Sites"), Workbooks.SITES);
              Workbooks.fill(book.createSheet("More"), Workbooks.SITES);
            });
    byte[] broken = Workbooks.replacing(two, "xl/worksheets/sheet1.xml", "<worksheet><she");
    DataFiles opened = Fixture.open(Fixture.write(folder, "two.xlsx", broken));

    assertThat(opened.tables()).isEmpty();
    assertThat(Fixture.printed(folder, opened.problems()))
        .containsExactly(
            "two.xlsx [Sites] A1: error: this workbook is damaged and cannot be read from here on\n"
                + "  hint: open it in a spreadsheet program and save it anew, or download it"
                + " again");
  }

  @Test
  void aCellOfMoreThanSixteenMillionIsOneProblem() {
    String text = "id,note\n1,\"" + "x".repeat(17 << 20) + "\"\n2,short\n";

    assertThat(problems(Fixture.write(folder, "huge.csv", text)))
        .containsExactly(
            "huge.csv:2:2: error: a cell of this record is longer than 16 million characters\n"
                + "  hint: a quotation mark may not be closed");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsOneProblem() {
    String text = "id,note\n1,fine\n2,\"open\n3,gone\n";

    assertThat(problems(Fixture.write(folder, "open.csv", text)))
        .containsExactly(
            "open.csv:3:2: error: a quotation mark opens here and is never closed\n"
                + "  hint: close it; a quotation mark within quotes is written twice");
  }

  @Test
  void aRecordWiderThanASheetIsOneProblem() {
    assertThat(problems(Fixture.write(folder, "wide.csv", "a,b\n1" + ",".repeat(20_000) + "\n")))
        .containsExactly(
            "wide.csv:2:1: error: this record has more than 16384 fields\n"
                + "  hint: no sheet holds so many columns; check the delimiter");
  }

  @Test
  void rowsAndColumnsBeyondThoseOfASheetAreRefused() throws IOException {
    Path rows = Fixture.write(folder, "r.xlsx", Workbooks.ofSheet("<row r=\"1048577\"/>"));
    Path columns =
        Fixture.write(
            folder, "c.xlsx", Workbooks.ofSheet("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"));

    assertThat(problems(rows))
        .containsExactly("r.xlsx [Sites] A1048577: error: a sheet has no more than 1048576 rows");
    assertThat(problems(columns))
        .containsExactly("c.xlsx [Sites] A1: error: a sheet has no more than 16384 columns");
  }

  @Test
  void noEntityOutOfTheFileIsFollowed() throws IOException {
    Path secret = Fixture.write(folder, "secret", "hidden");
    String xml =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
    DataFiles opened = Fixture.open(Fixture.write(folder, "x.xlsx", Workbooks.ofXml(xml)));

    assertThat(opened.tables().toString() + opened.problems()).doesNotContain("hidden");
    assertThat(opened.tables()).isEmpty();
  }

  @Test
  void filesOfAZipAreRead() throws IOException {
    Path zip = Fixture.write(folder, "export.zip", zip());
    DataFiles opened = Fixture.open(zip);

    assertThat(opened.problems()).isEmpty();
    assertThat(opened.tables())
        .extracting(table -> table.file().replace(folder + "/", ""))
        .containsExactly(
            "export.zip/form.csv", "export.zip/sub/form-repeat.csv", "export.zip/w.xlsx");
    assertThat(Fixture.read(opened.tables().get(1)).rows()).containsExactly(List.of("3", "4"));
  }

  @Test
  void aZipWithoutDataIsOneProblem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "readme.md", "x".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(problems(Fixture.write(folder, "none.zip", out.toByteArray())))
        .containsExactly("none.zip: error: no data file in this zip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "xls", "zip"})
  void standardInputMayBeOfAnyKind(String kind) throws IOException {
    byte[] bytes =
        switch (kind) {
          case "csv" -> "a,b\n3,4\n".getBytes(StandardCharsets.UTF_8);
          case "xlsx" -> Workbooks.xlsx(Workbooks.SITES);
          case "xls" -> Workbooks.xls(Workbooks.SITES);
          default -> zip();
        };
    InputStream in = new ByteArrayInputStream(bytes);
    DataFiles opened = DataFiles.open(List.of("-"), in, ReadOptions.DETECT);

    assertThat(opened.problems()).isEmpty();
    assertThat(opened.tables().get(0).file()).startsWith("stdin");
    assertThat(Fixture.read(opened.tables().get(0)).rows()).isNotEmpty();
  }

  private List<String> problems(Path file) {
    DataFiles opened = Fixture.open(file);
    return Fixture.printed(folder, opened.problems());
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "form.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
      add(zip, "sub/form-repeat.csv", "a,b\n3,4\n".getBytes(StandardCharsets.UTF_8));
      add(zip, "__MACOSX/form.csv", "noise".getBytes(StandardCharsets.UTF_8));
      add(zip, "media/1.jpg", new byte[10]);
      add(zip, "w.xlsx", Workbooks.xlsx(Workbooks.SITES));
    }
    return out.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] encrypted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (java.io.OutputStream into = encryptor.getDataStream(files)) {
        into.write(Workbooks.xlsx(Workbooks.SITES));
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }
}
