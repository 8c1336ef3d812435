#!/usr/bin/env bash
# Downloads appimagetool and the runtime of AppImages into a folder, verifies them, and prints the variables by which
# packaging/build.py finds them: eval "$(packaging/linux/get-appimagetool.sh FOLDER | sed 's/^/export /')"
set -euo pipefail
folder=${1:?usage: get-appimagetool.sh FOLDER}
case $(uname -m) in
    x86_64)
        tool=ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0
        runtime=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d
        ;;
    aarch64)
        tool=f0837e7448a0c1e4e650a93bb3e85802546e60654ef287576f46c71c126a9158
        runtime=00cbdfcf917cc6c0ff6d3347d59e0ca1f7f45a6df1a428a0d6d8a78664d87444
        ;;
    *)
        echo "there is no appimagetool for $(uname -m)" >&2
        exit 1
        ;;
esac
releases=https://github.com/AppImage
mkdir -p "$folder"
cd "$folder"
curl --fail --silent --show-error --location --retry 3 \
    -o appimagetool "$releases/appimagetool/releases/download/1.9.1/appimagetool-$(uname -m).AppImage" \
    -o runtime "$releases/type2-runtime/releases/download/20251108/runtime-$(uname -m)"
printf '%s  %s\n' "$tool" appimagetool "$runtime" runtime | sha256sum --check --quiet >&2
chmod +x appimagetool
# Without FUSE, as on most build machines, the tool unpacks itself.
printf '%s\n' "APPIMAGETOOL=$PWD/appimagetool" "APPIMAGE_RUNTIME=$PWD/runtime" APPIMAGE_EXTRACT_AND_RUN=1
