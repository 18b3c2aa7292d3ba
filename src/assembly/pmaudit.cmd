@echo off
rem Starts pmaudit from an unpacked distribution; needs Java 17 or newer.
setlocal
set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if not exist "%JAVA%" goto nojava
if not defined JAVA_HOME where /q java.exe || goto nojava
"%JAVA%" %PMAUDIT_JAVA_OPTS% -cp "%~dp0lib\*" org.pmaudit.cli.Main %*
exit /b %ERRORLEVEL%

:nojava
echo pmaudit: needs Java 17 or newer; found no java on the PATH and none in JAVA_HOME 1>&2
exit /b 2
