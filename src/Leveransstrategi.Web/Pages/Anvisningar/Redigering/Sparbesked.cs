using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Sparbesked (words about saving): när det sparades, vad som fogades samman, vilka andra som skriver.</summary>
public static class Sparbesked
{
    /// <summary>Nyckel i TempData för det som fogades samman av sig självt när något annat blev en konflikt (key).</summary>
    public const string Nyckel = "Sammanfogat";

    /// <summary>Sparläget i ord (save state): <em>Sparat kl. 9.42</em>, med dagen när den inte är i dag.</summary>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="idag">Dagens datum (today).</param>
    public static string Sparat(DateTimeOffset tidpunkt, DateOnly idag) => $"Sparat {Nar(tidpunkt, idag)}";

    /// <summary>Klockslaget, med dagen när den inte är i dag (time, with the day when it is not today).</summary>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="idag">Dagens datum (today).</param>
    public static string Nar(DateTimeOffset tidpunkt, DateOnly idag)
    {
        var lokal = tidpunkt.Svensk().DateTime;
        return DateOnly.FromDateTime(lokal) == idag ? Format.Tid(TimeOnly.FromDateTime(lokal)) : Format.Tidpunkt(tidpunkt);
    }

    /// <summary>Vad som fogades samman (what merged by itself), eller <see langword="null"/> när bara en har ändrat.</summary>
    /// <param name="utfall">Sparandets utfall (outcome).</param>
    /// <param name="nu">Utkastets text nu (the text now).</param>
    public static string? Sammanfogat(Sparutfall utfall, Anvisningstext nu)
    {
        ArgumentNullException.ThrowIfNull(utfall);
        ArgumentNullException.ThrowIfNull(nu);
        var nummer = nu.Nummer();
        var andras = utfall.Sammanfogat.Where(post => post.Av == Upphov.Annan).ToList();
        var delar = new List<string>();
        Lagg("punkt", andras.Where(post => post.Slag == Sammanslagningsslag.Andrad));
        Lagg("ny punkt", andras.Where(post => post.Slag == Sammanslagningsslag.Tillagd));
        Lagg("flyttad punkt", andras.Where(post => post.Slag == Sammanslagningsslag.Flyttad));
        var borttagna = andras.Count(post => post.Slag == Sammanslagningsslag.Borttagen);
        if (borttagna > 0)
            delar.Add(borttagna == 1 ? "en borttagen punkt" : $"{borttagna} borttagna punkter");
        var gemensamma = utfall.Sammanfogat
            .Where(post => post is { Av: Upphov.Bada, Slag: Sammanslagningsslag.Andrad } && nummer.ContainsKey(post.Punkt))
            .Select(post => nummer[post.Punkt])
            .ToList();
        var text = delar.Count == 0 ? "" : $"En annan redaktör har också ändrat: {string.Join(", ", delar)}.";
        if (gemensamma.Count > 0)
            text += $"{(text.Length > 0 ? " " : "")}Ni har båda ändrat punkt {Rada(gemensamma)}, och ändringarna har fogats ihop.";
        return text.Length == 0 ? null : text;

        void Lagg(string vad, IEnumerable<Sammanslagning> poster)
        {
            var vilka = poster.Where(post => nummer.ContainsKey(post.Punkt)).Select(post => nummer[post.Punkt]).ToList();
            if (vilka.Count > 0)
                delar.Add($"{vad} {Rada(vilka)}");
        }
    }

    /// <summary>Vilka andra som redigerar (who else is editing), eller tomt.</summary>
    /// <param name="andra">De andra (the others).</param>
    /// <param name="text">Utkastets text (the text).</param>
    /// <param name="eget">Avsnittet som läsaren själv har öppet (own section).</param>
    public static string Andra(IEnumerable<MarkeraNarvaro.Annan> andra, Anvisningstext text, AvsnittsId? eget)
    {
        ArgumentNullException.ThrowIfNull(andra);
        ArgumentNullException.ThrowIfNull(text);
        var platser = text.Avsnitt.Select((avsnitt, plats) => (avsnitt.Id, Nummer: plats + 1)).ToDictionary(par => par.Id, par => par.Nummer);
        return string.Join(". ", andra.Select(annan => annan.Avsnitt is not { } avsnitt || !platser.TryGetValue(avsnitt, out var nummer)
            ? $"{annan.Namn} redigerar utkastet"
            : $"{annan.Namn} redigerar {(avsnitt == eget ? "också " : "")}avsnitt {nummer}"));
    }

    /// <summary>Ord i följd (joins words): 1, 2 och 3.</summary>
    /// <param name="ord">Orden (the words).</param>
    public static string Rada(IReadOnlyList<string> ord)
    {
        ArgumentNullException.ThrowIfNull(ord);
        return ord.Count < 2 ? string.Concat(ord) : $"{string.Join(", ", ord.Take(ord.Count - 1))} och {ord[^1]}";
    }
}
