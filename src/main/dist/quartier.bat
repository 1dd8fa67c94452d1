@echo off
rem Starts Quartier with a Java 25 or newer, looked for in JAVA25_HOME, JAVA_HOME, on the PATH and
rem where Windows usually keeps them.
setlocal
chcp 65001 >nul
set "want=25"
set "java="
if defined JAVA25_HOME call :try "%JAVA25_HOME%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\BellSoft\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined java goto missing
rem made when packaging, for a quicker start; Java starts without it, and says nothing, when it is
rem of another Java or another jar
set "cache="
if exist "%~dp0quartier.aot" set cache=-XX:+IgnoreUnrecognizedVMOptions "-XX:AOTCache=%~dp0quartier.aot" "-Xlog:aot*=off"
rem for the window, which stands still while Java clears memory: rather often and short
set "pauses="
set "first=%~1"
if defined first set "first=%first:"=%"
if defined first if "%first:~0,1%"=="-" set "first="
for %%c in ("" "open" "demo") do if "%first%"==%%c set "pauses=-XX:MaxGCPauseMillis=30 -XX:MaxNewSize=128m"
"%java%" %pauses% %cache% --enable-native-access=ALL-UNNAMED -jar "%~dp0quartier.jar" %*
exit /b %ERRORLEVEL%

:try
if defined java exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "delims=.-+ " %%m in (%%v) do if %%m GEQ %want% set "java=%~1\bin\java.exe"
exit /b

:missing
set "language=%LC_ALL%"
if not defined language set "language=%LANG%"
if not defined language for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| find "LocaleName"') do set "language=%%l"
if /i "%language:~0,2%"=="fr" (
  echo Quartier a besoin de Java %want% ou plus récent : installez-le, par exemple Temurin %want%, ou indiquez son dossier dans JAVA25_HOME. 1>&2
) else (
  echo Quartier needs Java %want% or newer: install it, for example Temurin %want%, or name its folder in JAVA25_HOME. 1>&2
)
exit /b 1
