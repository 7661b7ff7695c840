using System.Text;

namespace Leveransstrategi.Web.Tests.Styrdokument;

/// <summary>Provtext i egna ord (a document of our own) med form som ur en PDF: en tom rad mellan alla rader, avstavade nummer.</summary>
internal static class Provtext
{
    public const string Titel = "Leveransstrategi för IT-området";

    public const string Slug = "leveransstrategi-for-it-omradet";

    public static byte[] Fil { get; } = Encoding.UTF8.GetBytes("""
        LEVERANSSTRATEGI FÖR IT-OMRÅDET 

         

        1. SYFTE 

        Provets strategi vilar på programmet för it i staden (Dnr 031-2486/2007, KF 2008-

        03-03) och beskriver hur staden köper. Reglementet för servicenämnden (Dnr 013-

        1710/2007, KF 2007-06-11) säger vem som upphandlar. Ett beslut som registret inte 

        känner (Dnr 999-4321/2003, KS 2003-09-17) nämns också.  

         

        2. STADENS ANSKAFFNINGSOMRÅDEN 

        2.1. Inledning 

        Leveransen indelas i de anskaffningsområden som anges nedan.  

         

        2.2. IT-konsulter 

        Med IT-konsulter avses i provet personer som hyrs in för att bygga och sköta system.  

         

        2.3. Telefoni 

        Med telefoni avses i provet samtal mellan människor på olika platser.  

        """);
}
