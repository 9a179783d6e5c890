// Added to pywhispercpp by Undertone's build. ggml's backends (processor variants, Vulkan, CUDA) are
// files of their own in the folder pywhispercpp/backends beside the compiled module. ggml itself
// would look beside the program (python) and in the current folder, where anybody may put a file.
// A backend whose driver library is missing is left out; the others work.
#pragma once

#include "ggml-backend.h"

#include <string>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>

static std::string path_of_this_module() {
    HMODULE module = nullptr;
    GetModuleHandleExW(
        GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
        reinterpret_cast<LPCWSTR>(&path_of_this_module), &module);
    std::wstring wide(32768, L'\0');
    wide.resize(GetModuleFileNameW(module, &wide[0], static_cast<DWORD>(wide.size())));
    const int size = static_cast<int>(wide.size());
    std::string path(WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, &path[0], static_cast<int>(path.size()), nullptr, nullptr);
    return path;
}
#else
#include <dlfcn.h>

static std::string path_of_this_module() {
    Dl_info info;
    return dladdr(reinterpret_cast<void *>(&path_of_this_module), &info) && info.dli_fname ? info.dli_fname : "";
}
#endif

static void load_backends() {
    const std::string path = path_of_this_module();
    const std::string folder = path.substr(0, path.find_last_of("/\\") + 1) + "pywhispercpp/backends";
    ggml_backend_load_all_from_path(folder.c_str());
}
