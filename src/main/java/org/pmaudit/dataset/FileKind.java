package org.pmaudit.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.pmaudit.problem.Place;
import org.pmaudit.problem.UnusableInputException;

/** What a file is, by its content. */
enum FileKind {
  TEXT,
  XLSX,
  XLS,
  /** A Word document. */
  DOCX,
  /** A zip of data files. */
  ZIP;

  private static final byte[] ZIP_START = {'P', 'K'};
  private static final byte[] OLE2_START = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** Files that people take for tables: how they begin, in lower case, and what they are. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "%pdf", "a PDF document",
          "{\\rtf", "an RTF document",
          "<!doctype html", "a web page",
          "<html", "a web page",
          "<?xml", "an XML document");

  static FileKind of(Source source) throws UnusableInputException {
    byte[] start = start(source);
    if (start.length == 0) {
      throw ReadFailure.of(source, "this file is empty");
    }
    if (begins(start, ZIP_START) && start.length >= 4 && start[2] < 9 && start[3] < 10) {
      return ofZip(source);
    }
    if (begins(start, OLE2_START)) {
      return ofOle2(source);
    }
    refuseOthers(source, start);
    return TEXT;
  }

  private static void refuseOthers(Source source, byte[] start) throws UnusableInputException {
    String text = new String(start, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (text.startsWith(other.getKey()) || text.startsWith("ï»¿" + other.getKey())) {
        throw ReadFailure.of(
            source,
            "this is %s, whatever its name says".formatted(other.getValue()),
            "open it in a spreadsheet program and save it as .xlsx or .csv");
      }
    }
  }

  private static FileKind ofZip(Source source) throws UnusableInputException {
    try (XlsxPackage parts = XlsxPackage.open(source)) {
      if (parts.part("mimetype").isPresent() && parts.part("content.xml").isPresent()) {
        throw ReadFailure.of(
            source,
            "this is an OpenDocument file",
            "save it as .xlsx, or a text as .docx, and give that");
      }
      if (parts.part("word/document.xml").isPresent()) {
        return DOCX;
      }
      return parts.part("[Content_Types].xml").isPresent()
              || parts.part("xl/workbook.xml").isPresent()
          ? XLSX
          : ZIP;
    } catch (IOException failure) {
      throw isNamedAsDocument(source)
          ? XlsxFailure.ofDocument(source, failure)
          : XlsxFailure.of(source, new Place.InFile(source.name()), failure);
    }
  }

  /** What cannot be opened is known by its name alone. */
  private static boolean isNamedAsDocument(Source source) {
    return source.name().toLowerCase(Locale.ROOT).matches(".*\\.doc[xm]");
  }

  private static FileKind ofOle2(Source source) throws UnusableInputException {
    try (POIFSFileSystem files = Ole2.open(source)) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw Ole2.isProtected(source);
      }
      if (files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw ReadFailure.of(
            source, "this is a Word document in the old format", "save it as .docx and give that");
      }
      if (files.getRoot().hasEntryCaseInsensitive("Workbook")
          || files.getRoot().hasEntryCaseInsensitive("Book")) {
        return XLS;
      }
    } catch (IOException failure) {
      throw XlsxFailure.of(source, new Place.InFile(source.name()), failure);
    }
    throw ReadFailure.of(
        source, "this is an Office document without a workbook", "give a workbook or CSV file");
  }

  private static byte[] start(Source source) throws UnusableInputException {
    try (InputStream in = source.open()) {
      return in.readNBytes(64);
    } catch (IOException failure) {
      throw ReadFailure.of(source, failure);
    }
  }

  private static boolean begins(byte[] start, byte[] with) {
    return start.length >= with.length
        && Arrays.equals(start, 0, with.length, with, 0, with.length);
  }
}
