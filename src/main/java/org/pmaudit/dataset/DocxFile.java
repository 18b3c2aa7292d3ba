package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.pmaudit.problem.UnusableInputException;

/** A Word document as the tables and sections that can ask for something. */
final class DocxFile {

  private DocxFile() {}

  /** All but what stands under a heading of instructions, and under headings below that one. */
  static List<DocxGrid> grids(Source source) throws UnusableInputException {
    List<DocxGrid> grids = new ArrayList<>();
    int instructions = Integer.MAX_VALUE;
    for (DocxPart part : parts(source)) {
      if (part.level().isPresent() && part.level().getAsInt() <= instructions) {
        boolean heads = part.level().getAsInt() > 0 && Instructions.head(part.heading());
        instructions = heads ? part.level().getAsInt() : Integer.MAX_VALUE;
      }
      if (instructions == Integer.MAX_VALUE) {
        grids.add(new DocxGrid(source, part));
      }
    }
    return grids;
  }

  private static List<DocxPart> parts(Source source) throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(source)) {
      Optional<InputStream> styles = parts.part("word/styles.xml");
      DocxHeadings headings =
          styles.isPresent() ? DocxHeadings.read(styles.get()) : DocxHeadings.NONE;
      try (InputStream in = parts.part("word/document.xml").orElseThrow(IOException::new)) {
        return new DocxBody(headings).read(in);
      }
    } catch (IOException | XMLStreamException failure) {
      throw XlsxFailure.ofDocument(source, failure);
    }
  }
}
