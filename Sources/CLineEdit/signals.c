#define _GNU_SOURCE
#include "CLineEdit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

// Handlers set a bit and write a byte into a pipe, on which the reader of keys waits; everything else happens there.
// The one exception is a signal that ends the process: its handler gives the terminal back first, with functions
// that are safe in a handler.

static atomic_uint arrived;
static int pipe_ends[2] = {-1, -1};

static volatile sig_atomic_t is_watching, is_bracketed;
static int input = -1, output = -1;
static struct termios settings;

static const int ending[] = {SIGTERM, SIGHUP, SIGQUIT, SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS};
enum { ending_count = sizeof ending / sizeof *ending };
static struct sigaction before_ending[ending_count];
static struct sigaction before_resize, before_stop, before_continue;

static unsigned bit(int signal) {
    switch (signal) {
    case SIGINT: return cle_interrupt;
    case SIGWINCH: return cle_resize;
    case SIGTSTP: return cle_stop;
    default: return cle_continue;
    }
}

static void note(int signal) {
    int saved = errno;
    atomic_fetch_or(&arrived, bit(signal));
    // A full pipe is fine: the reader wakes anyway.
    (void)!write(pipe_ends[1], "", 1);
    errno = saved;
}

static bool is_fault(int signal, const siginfo_t *info) {
    bool can_be = signal == SIGSEGV || signal == SIGBUS || signal == SIGILL || signal == SIGFPE || signal == SIGTRAP;
    return can_be && info->si_code > 0;
}

static void restore_terminal(void) {
    if (is_bracketed) (void)!write(output, "\033[?2004l", 8);
    tcsetattr(input, TCSANOW, &settings);
}

static void end_process(int signal, siginfo_t *info, void *context) {
    (void)context;
    int saved = errno;
    if (is_watching) {
        is_watching = 0;
        restore_terminal();
        (void)!write(output, "\r\n", 2);
    }
    for (int i = 0; i < ending_count; i++)
        if (ending[i] == signal) sigaction(signal, &before_ending[i], NULL);
    // A fault happens again on return, and then finds the handler that was there before. A sent signal is sent again.
    if (!is_fault(signal, info)) raise(signal);
    errno = saved;
}

static struct sigaction handler(void (*function)(int)) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = function;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    return action;
}

bool cle_watch_interrupts(void) {
    if (pipe_ends[0] >= 0) return true;
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
    struct sigaction action = handler(note);
    sigaction(SIGINT, &action, NULL);
    // Swift's runtime takes Ctrl-\ for a crash, and shows where; to a person it is a way out.
    struct sigaction quit;
    if (sigaction(SIGQUIT, NULL, &quit) == 0 && quit.sa_handler != SIG_IGN) {
        action = handler(SIG_DFL);
        sigaction(SIGQUIT, &action, NULL);
    }
    return true;
}

void cle_watch_begin(int from, int to, bool bracketed) {
    if (tcgetattr(from, &settings) != 0) return;
    input = from;
    output = to;
    is_bracketed = bracketed;
    is_watching = 1;
    if (bracketed) (void)!write(output, "\033[?2004h", 8);
    cle_take_signals();

    struct sigaction action = handler(note);
    sigaction(SIGWINCH, &action, &before_resize);
    sigaction(SIGCONT, &action, &before_continue);
    sigaction(SIGTSTP, &action, &before_stop);
    // A shell without job control ignores SIGTSTP for its children, and so must they.
    if (before_stop.sa_handler == SIG_IGN) sigaction(SIGTSTP, &before_stop, NULL);

    memset(&action, 0, sizeof action);
    action.sa_sigaction = end_process;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (int i = 0; i < ending_count; i++) {
        sigaction(ending[i], &action, &before_ending[i]);
        // nohup ignores SIGHUP on purpose.
        if (before_ending[i].sa_handler == SIG_IGN) sigaction(ending[i], &before_ending[i], NULL);
    }
}

void cle_watch_end(void) {
    if (!is_watching) return;
    restore_terminal();
    is_watching = 0;
    sigaction(SIGWINCH, &before_resize, NULL);
    sigaction(SIGCONT, &before_continue, NULL);
    sigaction(SIGTSTP, &before_stop, NULL);
    for (int i = 0; i < ending_count; i++) sigaction(ending[i], &before_ending[i], NULL);
}

int cle_signal_pipe(void) { return pipe_ends[0]; }

unsigned cle_take_signals(void) {
    char bytes[64];
    while (read(pipe_ends[0], bytes, sizeof bytes) > 0) {}
    return atomic_exchange(&arrived, 0);
}

bool cle_is_interrupted(void) { return atomic_load(&arrived) & cle_interrupt; }

bool cle_take_interrupt(void) { return atomic_fetch_and(&arrived, ~(unsigned)cle_interrupt) & cle_interrupt; }

void cle_stop_process(void) {
    restore_terminal();
    struct sigaction action = handler(SIG_DFL), previous;
    sigaction(SIGTSTP, &action, &previous);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &previous, NULL);
    if (is_bracketed) (void)!write(output, "\033[?2004h", 8);
    // Continuing was noted as well; the caller knows about it already.
    atomic_fetch_and(&arrived, ~(unsigned)(cle_continue | cle_stop));
}

void cle_ignore_broken_pipes(void) {
    struct sigaction action = handler(SIG_IGN);
    sigaction(SIGPIPE, &action, NULL);
}
