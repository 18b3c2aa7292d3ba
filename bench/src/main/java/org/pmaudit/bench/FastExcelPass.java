package org.pmaudit.bench;

import java.io.File;
import java.io.IOException;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * fastexcel-reader merely reading a workbook: every cell of its first sheet, nothing done with it.
 */
final class FastExcelPass {

  private FastExcelPass() {}

  public static void main(String[] args) throws IOException {
    long characters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(new File(args[0]));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (Cell cell : row) {
          characters += cell == null ? 0 : cell.getText().length();
        }
      }
    }
    System.out.println(characters);
  }
}
