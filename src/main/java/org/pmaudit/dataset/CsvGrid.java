package org.pmaudit.dataset;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.Problem;
import org.pmaudit.problem.UnusableInputException;

/** The records of a CSV file. */
final class CsvGrid implements Grid {

  /** A smaller file is not worth cutting. */
  static final long WORTH_CUTTING = 4L << 20;

  /** A larger cell is refused; in characters. */
  static final int LARGEST_CELL = 16 << 20;

  private final Source source;
  private final CsvFormat format;
  private final long worthCutting;

  CsvGrid(Source source, CsvFormat format) {
    this(source, format, WORTH_CUTTING);
  }

  CsvGrid(Source source, CsvFormat format, long worthCutting) {
    this.source = source;
    this.format = format;
    this.worthCutting = worthCutting;
  }

  @Override
  public Source source() {
    return source;
  }

  @Override
  public Optional<String> sheet() {
    return Optional.empty();
  }

  @Override
  public Place place(long row, int column) {
    return new Place.InText(source.name(), row, column + 1);
  }

  @Override
  public List<MergedCells> mergedCells() {
    return List.of();
  }

  @Override
  public boolean leavesOutBlankRows() {
    return false;
  }

  @Override
  public List<Part> parts(int atMost) throws UnusableInputException {
    try {
      long size = source.size();
      boolean whole = atMost < 2 || size < worthCutting || !format.encoding().isAsciiBased();
      return whole || source.path().isEmpty() ? List.of(whole()) : cut(atMost, size);
    } catch (IOException failure) {
      throw ReadFailure.of(source, failure);
    }
  }

  private Part whole() {
    int mark = format.encoding().mark();
    return feed -> read(() -> FilePart.from(source, mark), 1, feed);
  }

  private List<Part> cut(int atMost, long size) throws IOException {
    int mark = format.encoding().mark();
    List<CsvCuts.Cut> cuts;
    try (InputStream in = FilePart.from(source, mark)) {
      cuts = CsvCuts.find(in, format.delimiter(), mark, size, atMost);
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      long from = cuts.get(i).offset();
      long to = i + 1 < cuts.size() ? cuts.get(i + 1).offset() : Long.MAX_VALUE;
      long line = cuts.get(i).line();
      parts.add(feed -> read(() -> FilePart.between(source, from, to), line, feed));
    }
    return parts;
  }

  @FunctionalInterface
  private interface Opened {
    InputStream get() throws IOException;
  }

  private void read(Opened bytes, long firstLine, RowFeed feed) throws UnusableInputException {
    try (InputStream in = bytes.get()) {
      if (format.isOfBytes()) {
        CsvCells cells = new CsvCells(feed, format.encoding().charset(), firstLine);
        read(new CsvBytes(in, format.delimiter(), LARGEST_CELL), cells);
      } else {
        CsvText text = new CsvText(new InputStreamReader(in, decoder()));
        read(text, new CsvRecords(feed, text, firstLine), feed);
      }
    } catch (IOException failure) {
      throw ReadFailure.of(source, failure);
    } catch (UncheckedIOException failure) {
      throw ReadFailure.of(source, new IOException(failure));
    }
  }

  private void read(CsvBytes text, CsvCells cells) throws IOException, UnusableInputException {
    boolean more = true;
    while (more) {
      CsvOutcome outcome = text.next();
      cells.begin(text.fields());
      more =
          goesOn(outcome, cells.line(), cells.lastQuoted())
              && cells.give(text.block(), text.fields());
    }
  }

  private CharsetDecoder decoder() {
    return format
        .encoding()
        .charset()
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private void read(CsvText text, CsvRecords records, RowFeed feed)
      throws IOException, UnusableInputException {
    CsvReader<CsvOutcome> reader =
        CsvReader.builder()
            .fieldSeparator(format.delimiter())
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .maxBufferSize(LARGEST_CELL)
            .build(records, text);
    try (CloseableIterator<CsvOutcome> each = reader.iterator()) {
      while (next(each, records)
          && goesOn(each.next(), records.line(), records.lastQuoted())
          && feed.end()) {}
    }
  }

  private boolean next(CloseableIterator<CsvOutcome> each, CsvRecords records)
      throws UnusableInputException {
    try {
      return each.hasNext();
    } catch (CsvParseException failure) {
      if (!(failure.getCause() instanceof CsvParseException)) {
        throw new IllegalStateException("the CSV parser failed", failure);
      }
      return goesOn(CsvOutcome.TOO_LONG, records.line(), records.lastQuoted());
    }
  }

  private boolean goesOn(CsvOutcome outcome, long line, int lastQuoted)
      throws UnusableInputException {
    return switch (outcome) {
      case READ -> true;
      case END -> false;
      case NOT_CLOSED ->
          throw broken(
              place(line, lastQuoted),
              "a quotation mark opens here and is never closed",
              "close it; a quotation mark within quotes is written twice");
      case TOO_WIDE ->
          throw broken(
              place(line, lastQuoted),
              "this record has more than %s fields".formatted(CsvRecords.MOST_FIELDS),
              "no sheet holds so many columns; check the delimiter");
      case TOO_LONG ->
          throw broken(
              place(line, lastQuoted),
              "a cell of this record is longer than %s million characters"
                  .formatted(LARGEST_CELL / 1_000_000),
              "a quotation mark may not be closed");
    };
  }

  private static UnusableInputException broken(Place place, String what, String hint) {
    return UnusableInputException.data(Problem.at(place, what, hint));
  }
}
