package org.pmaudit.report.office;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
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

/** Bar charts beside the tables of the summary. */
final class Charts {

  private static final int FIRST_COLUMN = 8;
  private static final int LAST_COLUMN = 17;
  private static final int ROWS = 16;

  private Charts() {}

  /** How many units have each rating, in the colour of the rating. */
  static void ratings(XSSFSheet sheet, CellRangeAddress data, int row, Words words) {
    CTBarSer series = chart(sheet, data, row, words.text("xlsx.chart.ratings"), false);
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
  static void principles(XSSFSheet sheet, CellRangeAddress data, int row, Words words) {
    chart(sheet, data, row, words.text("xlsx.chart.principles"), true);
  }

  private static CTBarSer chart(
      XSSFSheet sheet, CellRangeAddress data, int row, String title, boolean percent) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor =
        drawing.createAnchor(0, 0, 0, 0, FIRST_COLUMN, row, LAST_COLUMN, row + ROWS);
    XSSFChart chart = drawing.createChart(anchor);
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
    numbers.setCrosses(AxisCrosses.AUTO_ZERO);
    numbers.setMinimum(0);
    if (percent) {
      numbers.setMaximum(100);
    }
    names.setOrientation(org.apache.poi.xddf.usermodel.chart.AxisOrientation.MAX_MIN);
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
