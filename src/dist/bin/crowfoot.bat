@echo off
rem Starts Crowfoot: the window without arguments or with a project folder, otherwise a command (crowfoot --help).
rem   CROWFOOT_JAVA_HOME  the JDK to use, instead of looking for one
rem   CROWFOOT_OPTS       more options for Java, such as -Xmx4g
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "FOUND_HOME="

if defined CROWFOOT_JAVA_HOME (
    call :accept "%CROWFOOT_JAVA_HOME%"
    if not defined FOUND_HOME goto wrong
    goto start
)
if defined JAVA_HOME call :accept "%JAVA_HOME%"
if defined FOUND_HOME goto start
for /f "delims=" %%J in ('where java 2^>nul') do call :accept "%%~dpJ.."
if defined FOUND_HOME goto start
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    for /d %%D in ("%%~R\*25*") do call :accept "%%~fD"
)
if defined FOUND_HOME goto start

echo crowfoot: no Java %NEEDED% or newer was found (looked at JAVA_HOME, the PATH and the usual folders). 1>&2
echo Install a JDK %NEEDED%, for example from https://adoptium.net, or set CROWFOOT_JAVA_HOME to the folder of one. 1>&2
exit /b 2

:wrong
echo crowfoot: CROWFOOT_JAVA_HOME is "%CROWFOOT_JAVA_HOME%", where no Java %NEEDED% or newer was found. 1>&2
echo Set it to the folder of a JDK %NEEDED%, or unset it to have one looked for. 1>&2
exit /b 2

:start
rem Java keeps the classes that the window needs, ready to use, in the user's cache; commands have no such archive.
set "ARCHIVE="
if not defined LOCALAPPDATA goto run
if not "%~2"=="" goto run
if not "%~1"=="" if not exist "%~1\" goto run
set "CACHE=%LOCALAPPDATA%\Crowfoot"
if not exist "%CACHE%\" mkdir "%CACHE%" 2>nul
if exist "%CACHE%\" set "ARCHIVE=%CACHE%\window.jsa"
:run
if defined ARCHIVE set CROWFOOT_OPTS=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable %CROWFOOT_OPTS%
"%FOUND_HOME%\bin\java.exe" --enable-native-access=ALL-UNNAMED "-Dcrowfoot.install=%HOME_DIR%" %CROWFOOT_OPTS% -cp "%HOME_DIR%\lib\*" dev.crowfoot.Main %*
exit /b %ERRORLEVEL%

rem Keeps the folder as FOUND_HOME when its Java is new enough and none was kept before.
:accept
if defined FOUND_HOME exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=1,2 delims==" %%V in ("%~1\release") do if "%%V"=="JAVA_VERSION" set "VERSION=%%~W"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=." %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% GEQ %NEEDED% set "FOUND_HOME=%~f1"
exit /b 0
