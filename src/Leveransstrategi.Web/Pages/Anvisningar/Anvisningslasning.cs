using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>
/// En anvisning så som en läsare möter den (an instruction as read): vad som visas, vilken dag det gäller, och hur det står sig mot det
/// som gäller i dag. Samma beskrivning på anvisningens och på områdets sida.
/// </summary>
/// <param name="Anvisning">Anvisningen (the instruction).</param>
/// <param name="Dag">Dagen som sidan visar (the day shown).</param>
/// <param name="IDag">Dagens datum (today).</param>
/// <param name="DagVald">Om läsaren har valt en dag (a day was chosen).</param>
public sealed record Anvisningslasning(VisaAnvisning.View Anvisning, DateOnly Dag, DateOnly IDag, bool DagVald)
{
    /// <summary>Om sidan visar en annan dag än dagens (shows another day).</summary>
    public bool AnnanDag => DagVald && Dag != IDag;

    /// <summary>Versionen som visas (the version shown), om någon.</summary>
    public VisaAnvisning.Versionsrad? Version => Anvisning.Version?.Rad;

    /// <summary>Texten som visas (the text shown), om någon.</summary>
    public Anvisningstext? Text => Anvisning.Version?.Text;

    /// <summary>Anvisningens adress (address), den som visar det gällande.</summary>
    public string Adress => $"/anvisningar/{Anvisning.Slug}";

    /// <summary>Versionens permanenta adress (permanent address), om någon version visas.</summary>
    public string? Permanent => Version is null ? null : Versionsadress(Version.Nummer);

    /// <summary>De beslutade versionerna (decided versions), den senaste först.</summary>
    public IReadOnlyList<VisaAnvisning.Versionsrad> Beslutade => [.. Anvisning.Versioner.Where(ArBeslutad)];

    /// <summary>Versionen som gäller i dag (the one in force today), vilken dag sidan än visar.</summary>
    public VisaAnvisning.Versionsrad? GallerIDag => Beslutade.FirstOrDefault(v => v.Giltighet.Omfattar(IDag));

    /// <summary>Den påbörjade versionen (the one being handled), för den som får se utkast.</summary>
    public VisaAnvisning.Versionsrad? Pagaende =>
        Anvisning.Versioner.FirstOrDefault(v => v.Lage is Anvisningslage.Utkast or Anvisningslage.UnderGranskning or Anvisningslage.InforKs);

    /// <summary>Om anvisningen går att upphäva (can be repealed): någon version gäller tills vidare.</summary>
    public bool KanUpphavas => Beslutade.Any(v => v.Giltighet.Till is null);

    /// <summary>Avsnittens ankare och rubriker (anchors and headings of the sections), i ordning.</summary>
    public IReadOnlyList<(string Ankare, string Rubrik)> Delar =>
        Text is null ? [] : [.. Text.Avsnitt.Select((avsnitt, i) => ($"avsnitt-{i + 1}", $"{i + 1} {avsnitt.Rubrik}"))];

    /// <summary>En versions permanenta adress (permanent address of a version).</summary>
    /// <param name="nummer">Versionens nummer (number).</param>
    public string Versionsadress(int nummer) => $"{Adress}/version/{nummer}";

    /// <summary>Om versionen är beslutad (is decided).</summary>
    /// <param name="version">Versionen (the version).</param>
    public static bool ArBeslutad(VisaAnvisning.Versionsrad version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Lage is Anvisningslage.Kommande or Anvisningslage.Gallande or Anvisningslage.Ersatt or Anvisningslage.Upphavd;
    }

    /// <summary>Den beslutade versionen närmast före (the decided version before).</summary>
    /// <param name="version">Versionen (the version).</param>
    public VisaAnvisning.Versionsrad? Fore(VisaAnvisning.Versionsrad version) => Beslutade.FirstOrDefault(v => v.Nummer < version.Nummer);

    /// <summary>Den beslutade versionen närmast efter (the decided version after), den som ersätter.</summary>
    /// <param name="version">Versionen (the version).</param>
    public VisaAnvisning.Versionsrad? Efter(VisaAnvisning.Versionsrad version) => Beslutade.LastOrDefault(v => v.Nummer > version.Nummer);

    /// <summary>
    /// Om två versioner har verkan från samma dag (effect the same day), så att den senare går före och den tidigare aldrig gällde en
    /// egen dag.
    /// </summary>
    /// <param name="version">Den tidigare versionen (the earlier one).</param>
    public bool GickSammaDag(VisaAnvisning.Versionsrad version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Efter(version) is { } efter && efter.Giltighet.Fran == version.Giltighet.Fran;
    }

    /// <summary>Jämförelsen mot den beslutade versionen före (comparison with the version before), om det finns någon.</summary>
    /// <param name="version">Versionen (the version).</param>
    public string? Jamforelse(VisaAnvisning.Versionsrad version) => Fore(version) is not { } fore ? null
        : ArBeslutad(version) ? $"{Adress}/jamfor?fran={fore.Nummer}&till={version.Nummer}"
        : version.Nummer == Pagaende?.Nummer ? $"{Adress}/jamfor?fran={fore.Nummer}&till=utkast"
        : null;
}
