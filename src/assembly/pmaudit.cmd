@echo off
rem Starts pmaudit from an unpacked distribution; needs Java 17 or newer.
setlocal
set "HOME_DIR=%~dp0"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (set "JAVA=java")
set "CLASSPATH_JARS=%HOME_DIR%lib\*"
"%JAVA%" %PMAUDIT_JAVA_OPTS% -cp "%CLASSPATH_JARS%" org.pmaudit.cli.Main %*
exit /b %ERRORLEVEL%
