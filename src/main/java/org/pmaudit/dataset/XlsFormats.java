package org.pmaudit.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;

/** What the cell formats of an .xls workbook make of numbers. */
final class XlsFormats {

  private final Map<Integer, NumberShape> custom = new HashMap<>();
  private final List<Integer> formats = new ArrayList<>();

  void add(Record each) {
    if (each instanceof FormatRecord format) {
      custom.put(format.getIndexCode(), NumberShape.of(format.getFormatString()));
    } else if (each instanceof ExtendedFormatRecord format) {
      formats.add((int) format.getFormatIndex());
    }
  }

  NumberShape shape(int style) {
    if (style < 0 || style >= formats.size()) {
      return NumberShape.PLAIN;
    }
    int format = formats.get(style);
    return Optional.ofNullable(custom.get(format)).orElseGet(() -> NumberShape.ofBuiltIn(format));
  }
}
