import { notEmpty } from './checks';
import { JsonObject } from '../../language/json';
import { Problems } from '../../language/problems';

/**
 * A bot of Amazon Lex. It must be associated with the instance.
 */
export class LexBot {
  /**
   * A Lex V2 bot.
   *
   * @param aliasArn the ARN of the bot's alias; paths of attributes may stand in it
   */
  public static v2(aliasArn: string): LexBot {
    const problems = new Problems();
    notEmpty({ aliasArn }, problems);
    problems.throwIfAny('LexBot.v2');
    return new LexBot({ LexV2Bot: { AliasArn: aliasArn } });
  }

  /**
   * A bot of the first version of Lex. Every argument is a text or the path of an attribute.
   *
   * @param name the bot
   * @param region the region that it is in
   * @param alias the alias, e.g. `prod`
   */
  public static classic(name: string, region: string, alias: string): LexBot {
    const problems = new Problems();
    notEmpty({ name, region, alias }, problems);
    problems.throwIfAny('LexBot.classic');
    return new LexBot({ LexBot: { Name: name, Region: region, Alias: alias } });
  }

  private constructor(private readonly parameters: JsonObject) {}

  /** @internal */
  public get _parameters(): JsonObject {
    return this.parameters;
  }
}
