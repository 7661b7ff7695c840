using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Brevnyckel (key of a letter): vad brevet gäller och till vem. Den är unik i utkorgen, så samma besked läggs aldrig två gånger.
/// </summary>
public static class Brevnyckel
{
    private const string Anvisning = "anvisning";
    private const string Upphavd = "upphavd";

    /// <summary>Början på nyckeln för ett brev om ett ändrat svar (start of the key of a changed answer).</summary>
    public const string Svarsled = "svar/";

    /// <summary>Besked om en beslutad version till en prenumerant (a decided version).</summary>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="prenumeration">Prenumerationen (the subscription).</param>
    public static string Beslutad(AnvisningsversionId version, Guid prenumeration) => $"{Anvisning}/{version.Value}/{prenumeration}";

    /// <summary>Besked om ett upphävande till en prenumerant (a repeal).</summary>
    /// <param name="version">Versionen som upphävs (the version repealed).</param>
    /// <param name="prenumeration">Prenumerationen (the subscription).</param>
    public static string Upphavande(AnvisningsversionId version, Guid prenumeration) => $"{Upphavd}/{version.Value}/{prenumeration}";

    /// <summary>Påminnelse om en prövning som är försenad (an overdue review): en för varje dag som har bestämts.</summary>
    /// <param name="anvisning">Anvisningen (the instruction).</param>
    /// <param name="dag">Dagen som prövningen skulle ha gjorts (the day).</param>
    public static string Provning(AnvisningId anvisning, DateOnly dag) => $"provning/{anvisning.Value}/{dag:yyyy-MM-dd}";

    /// <summary>Besked om ett steg i ett undantagsärende (a step of an exception case).</summary>
    /// <param name="undantag">Undantaget (the exception).</param>
    /// <param name="steg">Stegets plats (its order).</param>
    public static string Undantag(UndantagId undantag, int steg) => $"undantag/{undantag.Value}/{steg}";

    /// <summary>Besked om att ett sparat svar har blivit ett annat (a changed answer): ett för varje nytt svar.</summary>
    /// <param name="anteckning">Anteckningen (the note).</param>
    /// <param name="skillnader">Vad som skiljer svaret nu (what differs).</param>
    public static string AndratSvar(TjansteanteckningId anteckning, IReadOnlyList<string> skillnader) =>
        $"{Svarsled}{anteckning.Value}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', skillnader))))}";

    /// <summary>Dagens brev med påminnelser till en mottagare (the daily digest to a receiver). Adressen står inte i nyckeln, som aldrig gallras.</summary>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="till">Mottagarens adress (address of the receiver).</param>
    public static string Paminnelser(DateOnly dag, string till)
    {
        ArgumentNullException.ThrowIfNull(till);
        return $"{Paminnelseled(dag)}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(till.ToUpperInvariant())))}";
    }

    /// <summary>Början på nyckeln för en dags brev med påminnelser (start of the keys of a day's digests).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public static string Paminnelseled(DateOnly dag) => $"paminnelser/{dag:yyyy-MM-dd}/";

    /// <summary>Prenumerationen som ett brev beror på (the subscription behind a letter), om någon.</summary>
    /// <param name="nyckel">Brevets nyckel (the key).</param>
    public static Guid? Prenumeration(string nyckel)
    {
        ArgumentNullException.ThrowIfNull(nyckel);
        return nyckel.Split('/') is [Anvisning or Upphavd, _, var id] && Guid.TryParse(id, out var prenumeration) ? prenumeration : null;
    }
}
