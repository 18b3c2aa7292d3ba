package org.pmaudit.report.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.pmaudit.checklist.Rating;
import org.pmaudit.report.words.Words;

/** Bar charts beside the figures of the summary, where no cell is written. */
final class Charts {

  /** How many rows they take. */
  static final int ROWS = 14;

  /** The columns that a chart begins and ends at. */
  enum Span {
    LEFT(2, 7),
    RIGHT(7, 8);

    private final int first;
    private final int end;

    Span(int first, int end) {
      this.first = first;
      this.end = end;
    }
  }

  private final XSSFSheet sheet;
  private final Words words;
  private final int row;

  /**
   * @param row the first they take
   */
  Charts(XSSFSheet sheet, Words words, int row) {
    this.sheet = sheet;
    this.words = words;
    this.row = row;
  }

  /** How many units have each rating, in the colour of the rating. */
  void ratings(CellRangeAddress data) {
    CTBarSer series = chart(Span.LEFT, data, words.text("xlsx.chart.ratings"), false);
    for (Rating rating : Rating.values()) {
      var point = series.addNewDPt();
      point.addNewIdx().setVal(rating.ordinal());
      point.addNewInvertIfNegative().setVal(false);
      int rgb = Looks.fill(rating);
      point
          .addNewSpPr()
          .addNewSolidFill()
          .addNewSrgbClr()
          .setVal(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
  }

  /** The score of each principle, from 0 to 100. */
  void principles(Span span, CellRangeAddress data, String title) {
    chart(span, data, words.text(title), true);
  }

  private CTBarSer chart(Span span, CellRangeAddress data, String title, boolean percent) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, span.first, row, span.end, row + ROWS);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    boolean fromRight = words.language().isRightToLeft();
    XDDFCategoryAxis names =
        chart.createCategoryAxis(fromRight ? AxisPosition.RIGHT : AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
    numbers.setOrientation(fromRight ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
    numbers.setCrosses(AxisCrosses.MAX);
    numbers.setMinimum(0);
    if (percent) {
      numbers.setMaximum(100);
    }
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
    bars.setBarDirection(BarDirection.BAR);
    bars.setGapWidth(60);
    bars.setVaryColors(false);
    XDDFBarChartData.Series series =
        (XDDFBarChartData.Series)
            bars.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, column(data, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(data, 1)));
    series.setTitle(title, null);
    series.setFillProperties(
        new XDDFSolidFillProperties(
            XDDFColor.from(new byte[] {(byte) 0x5B, (byte) 0x84, (byte) 0xB1})));
    chart.plot(bars);
    CTBarSer xml = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
    labels(xml);
    return xml;
  }

  private static CellRangeAddress column(CellRangeAddress data, int column) {
    return new CellRangeAddress(data.getFirstRow(), data.getLastRow(), column, column);
  }

  private static void labels(CTBarSer series) {
    CTDLbls labels = series.addNewDLbls();
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
