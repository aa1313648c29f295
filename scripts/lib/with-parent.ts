/**
 * Loaded into a child process before its program (`node --import`): ends it in good order when the
 * parent goes away without a word, so that nothing is left running.
 */
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
});
// Listening for its end must not keep a program alive that has done its work.
process.channel?.unref();
