#define _GNU_SOURCE
#include "CLineEdit.h"

#include <locale.h>
#include <langinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// A stream that hands everything to a function, so that what libedit draws can be translated on its way.
struct sink {
    cle_writer write;
    void *context;
};

static ssize_t sink_write(void *cookie, const char *bytes, size_t count) {
    struct sink *sink = cookie;
    sink->write(sink->context, bytes, count);
    return (ssize_t)count;
}

static int sink_close(void *cookie) {
    free(cookie);
    return 0;
}

static FILE *open_sink(cle_writer write, void *context) {
    struct sink *sink = malloc(sizeof *sink);
    if (!sink) return NULL;
    *sink = (struct sink){write, context};
    FILE *stream = fopencookie(sink, "w", (cookie_io_functions_t){.write = sink_write, .close = sink_close});
    if (!stream) free(sink);
    return stream;
}

// libedit drops what is not ASCII, and crashes on a prompt that is not, unless the locale is UTF-8.
static void use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

EditLine *cle_new(int input, int output, cle_writer write, void *context) {
    use_utf8();
    FILE *drawing = open_sink(write, context);
    // libedit complains here about terminals and about bad lines of ~/.editrc, in the middle of the screen.
    FILE *silence = fopen("/dev/null", "we");
    EditLine *editor = NULL;
    if (drawing && silence) editor = el_init_fd("counsel", stdin, drawing, silence, input, output, output);
    if (!editor) {
        if (drawing) fclose(drawing);
        if (silence) fclose(silence);
        return NULL;
    }
    el_wset(editor, EL_CLIENTDATA, context);
    el_wset(editor, EL_SIGNAL, 0);
    // Some builds begin with vi keys; ~/.editrc comes later and decides.
    el_wset(editor, EL_EDITOR, L"emacs");
    return editor;
}

void cle_free(EditLine *editor) {
    FILE *drawing = NULL, *silence = NULL;
    el_wget(editor, EL_GETFP, 1, &drawing);
    el_wget(editor, EL_GETFP, 2, &silence);
    // Otherwise libedit sets the terminal once more, and drops what was typed for whatever comes after us.
    el_wset(editor, EL_EDITMODE, 0);
    el_end(editor);
    if (drawing) fclose(drawing);
    if (silence) fclose(silence);
}

void *cle_context(EditLine *editor) {
    void *context = NULL;
    el_wget(editor, EL_CLIENTDATA, &context);
    return context;
}

int cle_width(wchar_t scalar) { return wcwidth(scalar); }

unsigned char cle_take_interrupt_key(int terminal) {
    struct termios settings;
    if (tcgetattr(terminal, &settings) != 0) return 0;
    cc_t key = settings.c_cc[VINTR];
    settings.c_cc[VINTR] = _POSIX_VDISABLE;
    tcsetattr(terminal, TCSADRAIN, &settings);
    return key == _POSIX_VDISABLE ? 0 : key;
}

HistoryW *cle_history_new(EditLine *editor, int capacity) {
    HistoryW *history = history_winit();
    if (!history) return NULL;
    HistEventW event;
    history_w(history, &event, H_SETSIZE, capacity);
    el_wset(editor, EL_HIST, history_w, history);
    return history;
}

int cle_history_add(HistoryW *history, const wchar_t *line) {
    HistEventW event;
    return history_w(history, &event, H_ENTER, line) < 0 ? -1 : event.num;
}

void cle_history_remove(HistoryW *history, int number) {
    HistEventW event;
    // The text of what was removed is a copy, and the caller's.
    if (history_w(history, &event, H_DEL, number) >= 0) free((void *)event.str);
}
