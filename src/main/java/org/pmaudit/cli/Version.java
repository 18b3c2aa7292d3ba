package org.pmaudit.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the jar's manifest. */
final class Version implements IVersionProvider {

  /** The bare number; {@code dev} when run from classes that were not packed. */
  static String number() {
    String packed = Version.class.getPackage().getImplementationVersion();
    return packed == null ? "dev" : packed;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"pmaudit " + number()};
  }
}
