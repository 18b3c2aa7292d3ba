package org.pmaudit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A proposal in the layouts that organisations use, with questions and their answers. */
final class ProposalTemplate {

  private record Line(String question, String answer) {}

  private final List<Line> lines = new ArrayList<>();

  ProposalTemplate ask(String question) {
    return ask(question, "");
  }

  ProposalTemplate ask(String question, String answer) {
    lines.add(new Line(question, answer));
    return this;
  }

  /** A question in one column, its answer in the next. */
  Path csv(Path file) throws IOException {
    StringBuilder text = new StringBuilder("Proposal,\n");
    lines.forEach(
        line ->
            text.append(quoted(line.question))
                .append(',')
                .append(quoted(line.answer))
                .append('\n'));
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** A numbered question, its answer and a remark in each row, on two sheets; a sheet of help. */
  Path xlsx(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("Instructions").createRow(0).createCell(0).setCellValue("Answer all.");
      List<XSSFSheet> sheets = List.of(book.createSheet("A"), book.createSheet("B"));
      for (int i = 0; i < lines.size(); i++) {
        XSSFSheet sheet = sheets.get(i % 2);
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(0).setCellValue("%s.%s".formatted(i % 2 + 1, row.getRowNum() + 1));
        row.createCell(1).setCellValue(lines.get(i).question);
        row.createCell(2).setCellValue(lines.get(i).answer);
      }
      book.write(out);
    }
    return file;
  }

  /** A heading for each question, its answer in the paragraph below. */
  Path docxWithHeadings(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (Line line : lines) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle("Heading2");
        heading.createRun().setText(line.question);
        document.createParagraph().createRun().setText(line.answer);
      }
      document.write(out);
    }
    return file;
  }

  /** Tables of some questions each, the answer in the cell beside. */
  Path docxWithTables(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (int from = 0; from < lines.size(); from += 10) {
        List<Line> some = lines.subList(from, Math.min(from + 10, lines.size()));
        XWPFTable table = document.createTable(some.size(), 2);
        for (int i = 0; i < some.size(); i++) {
          XWPFTableRow row = table.getRow(i);
          row.getCell(0).setText(some.get(i).question);
          row.getCell(1).setText(some.get(i).answer);
        }
        document.createParagraph();
      }
      document.write(out);
    }
    return file;
  }
}
