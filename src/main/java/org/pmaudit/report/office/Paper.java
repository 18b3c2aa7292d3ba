package org.pmaudit.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.pmaudit.report.words.Words;
import org.pmaudit.text.SteadyZip;

/** A Word document on A4, with the styles of {@code styles.xml}, in the language of its words. */
final class Paper implements AutoCloseable {

  private static final BigInteger SIDE = BigInteger.valueOf(1134);
  private static final BigInteger TOP = BigInteger.valueOf(794);

  private final XWPFDocument document = new XWPFDocument();
  private final Words words;

  Paper(Words words) throws IOException {
    this.words = words;
    document.createStyles().setStyles(styles());
    page();
  }

  private CTStyles styles() throws IOException {
    try (InputStream in = Paper.class.getResourceAsStream("styles.xml")) {
      CTStyles styles =
          StylesDocument.Factory.parse(Objects.requireNonNull(in, "styles.xml")).getStyles();
      speak(styles.getDocDefaults().getRPrDefault().getRPr().getLangArray(0));
      if (words.language().isRightToLeft()) {
        CTStyle normal = styles.getStyleArray(0);
        normal.addNewPPr().addNewBidi();
      }
      return styles;
    } catch (XmlException e) {
      throw new IOException("styles.xml cannot be read", e);
    }
  }

  /** The languages as word processors name them: with a region, else they check no spelling. */
  private void speak(CTLanguage language) {
    switch (words.language()) {
      case EN -> language.setVal("en-GB");
      case FR -> language.setVal("fr-FR");
      case ES -> language.setVal("es-ES");
      case AR -> language.setBidi("ar-SA");
    }
  }

  private void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(TOP);
    margin.setBottom(TOP);
    margin.setLeft(SIDE);
    margin.setRight(SIDE);
    margin.setHeader(BigInteger.valueOf(397));
    margin.setFooter(BigInteger.valueOf(397));
    margin.setGutter(BigInteger.ZERO);
    if (words.language().isRightToLeft()) {
      section.addNewBidi();
    }
  }

  Words words() {
    return words;
  }

  Line line(String style) {
    return new Line(document.createParagraph(), style, rightToLeft());
  }

  Line text() {
    return line("Normal");
  }

  Line note() {
    return line("Note");
  }

  Line heading(String text) {
    return line("Heading1").text(text);
  }

  /** A table whose first row is its head, 9,638 wide in all. */
  PaperTable table(List<String> heads, int... widths) {
    return new PaperTable(document.createTable(1, widths.length), "Audit", rightToLeft(), widths)
        .head(heads);
  }

  /** Cells beside each other, without lines between them. */
  PaperTable columns(int... widths) {
    return new PaperTable(
        document.createTable(1, widths.length), "TableNormal", rightToLeft(), widths);
  }

  private boolean rightToLeft() {
    return words.language().isRightToLeft();
  }

  /** What stands under every page, before its number. */
  void footer(String text) {
    Line line =
        new Line(
            document.createFooter(HeaderFooterType.DEFAULT).createParagraph(),
            "Footer",
            rightToLeft());
    String[] around = words.text("print.page", "|", "|").split("\\|", -1);
    line.text(text).tab().text(around[0]).field("PAGE");
    line.text(around[1]).field("NUMPAGES").text(around[2]);
  }

  /** Writes the document, dated by the day of the audit, and leaves the stream open. */
  void write(String title, LocalDate asOf, OutputStream out) throws IOException {
    Book.date(document.getProperties(), PaperText.of(title), asOf);
    document
        .getProperties()
        .getCoreProperties()
        .getUnderlyingProperties()
        .setLanguageProperty(Optional.of(words.language().tag()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.write(bytes);
    SteadyZip.write(bytes.toByteArray(), out);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
