package org.pmaudit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pmaudit.checklist.Checklist;

/** The first sheet: what the workbook is for, how to answer, what never to write. */
final class AboutSheet {

  private static final int WIDTH = 110;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Phrases phrases;
  private int row;

  AboutSheet(XSSFWorkbook book, Styles styles, Phrases phrases) {
    this.sheet = book.createSheet(phrases.get(Phrase.ABOUT));
    this.styles = styles;
    this.phrases = phrases;
  }

  void write(FormOptions options) {
    sheet.setColumnWidth(0, WIDTH * 256);
    sheet.setDisplayGridlines(false);
    line(titles(options.checklists()), styles.title);
    sheet.getRow(0).setHeightInPoints(24);
    part(Phrase.PURPOSE, List.of(phrases.get(Phrase.PURPOSE_TEXT)));
    part(Phrase.HOW_TO_ANSWER, howToAnswer(options));
    part(Phrase.PRIVACY, List.of(phrases.get(Phrase.PRIVACY_TEXT)));
    part(Phrase.CHECKLISTS, checklists(options.checklists()));
    Sheets.protect(sheet);
    sheet.setRightToLeft(phrases.isRightToLeft());
    Sheets.printOnA4(sheet);
    Sheets.fitToWidth(sheet);
  }

  private void part(Phrase heading, List<String> lines) {
    row++;
    line(phrases.get(heading), styles.band);
    lines.forEach(text -> line(text, styles.text));
  }

  private void line(String text, CellStyle style) {
    Row line = sheet.createRow(row++);
    Sheets.text(line, 0, text, style);
    RowHeight.fit(line);
  }

  private List<String> howToAnswer(FormOptions options) {
    List<String> lines = new ArrayList<>();
    lines.add(phrases.get(Phrase.HOW_WHITE_CELLS));
    options.rows().ifPresent(rows -> lines.add(phrases.get(Phrase.HOW_ROW_PER_UNIT)));
    lines.add(phrases.get(Phrase.HOW_LISTS));
    lines.add(phrases.get(Phrase.HOW_SEVERAL));
    lines.add(phrases.get(Phrase.HOW_UNKNOWN, phrases.get(Phrase.DO_NOT_KNOW)));
    lines.add(phrases.get(Phrase.HOW_RATIO));
    if (options.rows().isEmpty()) {
      lines.add(phrases.get(Phrase.HOW_EVIDENCE));
    }
    lines.add(phrases.get(Phrase.HOW_KEEP_IDS));
    lines.add(phrases.get(Phrase.HOW_SCORE, command(options.checklists())));
    return lines;
  }

  private static String command(List<Checklist> checklists) {
    return "pmaudit score FILE.xlsx"
        + checklists.stream().map(each -> " -c " + each.id()).collect(Collectors.joining());
  }

  private String titles(List<Checklist> checklists) {
    return checklists.stream()
        .map(checklist -> checklist.title().in(phrases.language()))
        .collect(Collectors.joining(" · "));
  }

  private List<String> checklists(List<Checklist> checklists) {
    List<String> lines = new ArrayList<>();
    for (Checklist each : checklists) {
      lines.add("%s %s".formatted(each.id(), each.version()));
    }
    Set<Phrase> remarks = new TreeSet<>();
    if (!phrases.language().equals("en")) {
      remarks.add(Phrase.NOT_REVIEWED);
    }
    if (checklists.stream().anyMatch(each -> HelpText.fallsBack(each, phrases))) {
      remarks.add(Phrase.HELP_IN_ENGLISH);
    }
    remarks.forEach(remark -> lines.add(phrases.get(remark)));
    return lines;
  }
}
