using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

/// <summary>Kolumner för värden som följs åt (columns for value objects).</summary>
internal static class Vardeobjekt
{
    public static void Kolumner(this ComplexPropertyBuilder<Beslut> beslut, string led = "Beslut")
    {
        beslut.Property(b => b.Organ).HasMaxLength(Beslut.MaxLangdOrgan).HasColumnName($"{led}Organ");
        beslut.Property(b => b.Datum).HasColumnName($"{led}Datum");
        beslut.Property(b => b.Paragraf).HasMaxLength(Beslut.MaxLangdParagraf).HasColumnName($"{led}Paragraf");
        beslut.Property<string?>("diarienummer").HasMaxLength(Diarienummer.MaxLangd).HasColumnName($"{led}Diarienummer");
        beslut.Property(b => b.DiarienummerNyckel).HasMaxLength(Diarienummer.MaxLangd).HasColumnName($"{led}DiarienummerNyckel");
        beslut.Ignore(b => b.Diarienummer);
    }

    public static void Kolumner(this ComplexPropertyBuilder<Kallhanvisning> kalla, string led = "Kalla", bool medAnvisning = false)
    {
        kalla.Property(k => k.Titel).HasMaxLength(Kallhanvisning.MaxLangdTitel).HasColumnName($"{led}Titel");
        kalla.Property(k => k.Styrdokument).HasMaxLength(Slug.MaxLangd).HasColumnName($"{led}Styrdokument");
        kalla.Property(k => k.Avsnitt).HasMaxLength(Kallhanvisning.MaxLangdAvsnitt).HasColumnName($"{led}Avsnitt");
        kalla.Property(k => k.Version).HasColumnName($"{led}Version");
        if (medAnvisning)
            kalla.Property(k => k.Anvisning).HasMaxLength(Slug.MaxLangd).HasColumnName($"{led}Anvisning");
        else
            kalla.Ignore(k => k.Anvisning);
        kalla.Ignore(k => k.Visning);
        kalla.Ignore(k => k.Adress);
    }

    public static void Kolumner(this ComplexPropertyBuilder<Omfattning> omfattning, string led)
    {
        omfattning.Property(o => o.Organisation).HasColumnName($"{led}Organisation");
        omfattning.Property(o => o.Krets).HasColumnName($"{led}Krets");
    }

    public static void Kolumner(this ComplexPropertyBuilder<Takvolym> tak)
    {
        tak.Property(t => t.Slag).HasColumnName("TakSlag");
        tak.Property(t => t.Belopp).HasColumnName("TakBelopp");
        tak.Property(t => t.Kvantitet).HasColumnName("TakKvantitet");
        tak.Property(t => t.Enhet).HasMaxLength(Takvolym.MaxLangdEnhet).HasColumnName("TakEnhet");
    }

    public static void Kolumner(this ComplexPropertyBuilder<Giltighet> giltighet)
    {
        giltighet.Property(g => g.Fran).HasColumnName("GallerFran");
        giltighet.Property(g => g.Till).HasColumnName("GallerTill");
    }
}
