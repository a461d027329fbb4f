import type { Context } from './context.ts';

/** What is asked at most once in a request, however often and by however many at once it is wanted. */
export function oncePerRequest<Answer>(
  ask: (context: Context) => Promise<Answer>,
): (context: Context) => Promise<Answer> {
  const answers = new WeakMap<Context, Promise<Answer>>();
  return (context) => {
    const answer = answers.get(context) ?? ask(context);
    answers.set(context, answer);
    return answer;
  };
}
