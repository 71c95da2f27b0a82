#ifndef COUNSEL_CLINEEDIT_H
#define COUNSEL_CLINEEDIT_H

// libedit for Swift. The functions of <histedit.h> that take a variable number of arguments are not importable;
// each has a typed form here. What must be C for another reason (signal handlers, a stream) is declared below.

#include <histedit.h>
#include <stdbool.h>
#include <sys/types.h>

#pragma clang assume_nonnull begin

typedef unsigned char (*cle_command)(EditLine *editor, wint_t key);
typedef wchar_t *_Nonnull (*cle_prompt)(EditLine *editor);
typedef int (*cle_reader)(EditLine *editor, wchar_t *key);
typedef void (*cle_writer)(void *context, const char *bytes, size_t count);

// MARK: Editor

/// An editor that reads keys from `input` and draws through `write`, nil when it cannot be made.
/// `context` is handed to `write` and to `cle_context`; it must outlive the editor.
EditLine *_Nullable cle_new(int input, int output, cle_writer write, void *context);
void *cle_context(EditLine *editor);
void cle_free(EditLine *editor);

/// The columns that libedit takes a scalar to have, negative for one that it spells out.
int cle_width(wchar_t scalar);

static inline void cle_set_reader(EditLine *editor, cle_reader reader) { el_wset(editor, EL_GETCFN, reader); }
static inline void cle_set_prompt(EditLine *editor, cle_prompt prompt) { el_wset(editor, EL_PROMPT, prompt); }
/// Makes a command known by name, to be bound to keys. The name must outlive the editor.
static inline void cle_add_command(EditLine *editor, const wchar_t *name, cle_command command) {
    el_wset(editor, EL_ADDFN, name, name, command);
}
static inline int cle_bind(EditLine *editor, const wchar_t *key, const wchar_t *name) {
    return el_wset(editor, EL_BIND, key, name, (const wchar_t *)0);
}
/// The same in the other key map: the command mode of vi.
static inline int cle_bind_alternative(EditLine *editor, const wchar_t *key, const wchar_t *name) {
    return el_wset(editor, EL_BIND, L"-a", key, name, (const wchar_t *)0);
}
/// Draws prompt and line anew where the cursor stands.
static inline void cle_redraw(EditLine *editor) { el_wset(editor, EL_REFRESH); }
static inline void cle_prepare_terminal(EditLine *editor, bool raw) { el_wset(editor, EL_PREP_TERM, raw ? 1 : 0); }
/// Turns the key off that sends SIGINT; gives it, or 0 when there was none.
unsigned char cle_take_interrupt_key(int terminal);

// MARK: Recall

HistoryW *_Nullable cle_history_new(EditLine *editor, int capacity);
/// Adds a line as the newest; its number serves to remove it again. Negative when it could not be added.
int cle_history_add(HistoryW *history, const wchar_t *line);
void cle_history_remove(HistoryW *history, int number);

// MARK: Signals

/// What arrived since the last `cle_take_signals`, as bits.
enum cle_signals { cle_interrupt = 1, cle_resize = 2, cle_stop = 4, cle_continue = 8 };

/// From now on SIGINT sets a flag instead of ending the process. False when there is no pipe to be had.
bool cle_watch_interrupts(void);
/// Also watches resizing and stopping, and has the terminal mark what is pasted, if `bracketed`. A signal that ends
/// the process gives the terminal back as it was first.
void cle_watch_begin(int input, int output, bool bracketed);
/// Gives the terminal back as it was at the beginning.
void cle_watch_end(void);
/// Becomes readable whenever one of the watched signals arrives.
int cle_signal_pipe(void);
unsigned cle_take_signals(void);
bool cle_is_interrupted(void);
bool cle_take_interrupt(void);
/// Stops the process as Ctrl-Z does; returns when it is continued. The terminal is as before the line in between.
void cle_stop_process(void);
/// Writes to closed pipes fail with EPIPE instead of ending the process.
void cle_ignore_broken_pipes(void);

#pragma clang assume_nonnull end
#endif
